import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';

const useStyles = makeStyles(theme => ({
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    marginBottom: theme.spacing(2),
  },
  image: { flex: '1 1 260px', maxWidth: 420 },
}));

/** The way to split: a contract, or only the platform's parent image. */
export function SplitWay(props: {
  /** The parent image; undefined for the contract. */
  readonly parentImage: string | undefined;
  readonly onChange: (parentImage: string | undefined) => void;
}) {
  const classes = useStyles();
  const { parentImage, onChange } = props;
  const [asking, setAsking] = useState(parentImage !== undefined);
  const [image, setImage] = useState(parentImage ?? '');
  return (
    <form
      className={classes.ways}
      onSubmit={event => {
        event.preventDefault();
        if (image.trim()) onChange(image.trim());
      }}
    >
      <Chip
        clickable
        size="small"
        color={asking ? 'default' : 'primary'}
        aria-pressed={!asking}
        label="A contract and a Dockerfile"
        onClick={() => {
          setAsking(false);
          onChange(undefined);
        }}
      />
      <Chip
        clickable
        size="small"
        color={asking ? 'primary' : 'default'}
        aria-pressed={asking}
        label="Only a parent image"
        onClick={() => setAsking(true)}
      />
      {asking && (
        <>
          <TextField
            id="dockerfile-split-parent-image"
            className={classes.image}
            size="small"
            variant="outlined"
            label="The platform’s parent image"
            placeholder="registry.example.com/base/node:24"
            value={image}
            onChange={event => setImage(event.target.value)}
          />
          <Button
            type="submit"
            variant="outlined"
            color="primary"
            disabled={!image.trim()}
          >
            Show
          </Button>
        </>
      )}
    </form>
  );
}
