import { useState } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { YamlSnippet } from '../shared';
import { minimalResponsibility } from './minimalResponsibility';

const useStyles = makeStyles<Theme>(
  theme => ({
    root: { marginTop: theme.spacing(1.5) },
    /** A suggestion stands dashed: it is no fact. */
    suggestion: {
      padding: theme.spacing(1.25, 1.5),
      border: `1.5px dashed ${theme.palette.text.secondary}`,
      borderRadius: 6,
      fontSize: 14,
      margin: theme.spacing(0, 0, 1.5),
    },
    how: {
      fontSize: 13,
      color: theme.palette.text.secondary,
      margin: theme.spacing(1, 0, 0),
    },
  }),
  { name: 'PlatformTeamsRegisterThis' },
);

/** Offers to register an area of work, with the team that it could be. */
export function RegisterThis(props: {
  concern: string;
  title: string;
  suggestion?: {
    readonly team: string;
    readonly title: string;
    readonly because: string;
  };
}) {
  const { concern, title, suggestion } = props;
  const classes = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <div className={classes.root}>
      {suggestion && (
        <p className={classes.suggestion}>
          It could be <strong>{suggestion.title}</strong>, because{' '}
          {suggestion.because}.
        </p>
      )}
      <Button
        size="small"
        variant="outlined"
        color="primary"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        Register this
      </Button>
      {open && (
        <>
          <p className={classes.how}>
            Put this into a YAML file that your catalog reads; {title} then has
            a team. Change the owner if it is another group.
          </p>
          <YamlSnippet
            text={minimalResponsibility({
              team: suggestion?.team ?? 'group:default/YOUR-TEAM',
              concerns: [concern],
            })}
          />
        </>
      )}
    </div>
  );
}
