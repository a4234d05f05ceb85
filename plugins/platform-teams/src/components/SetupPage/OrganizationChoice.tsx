import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import Typography from '@material-ui/core/Typography';
import type { SetupOrganizationId } from '@cookie-factory/platform-teams-core';
import { OrganizationPicture } from './OrganizationPicture';
import { messages } from './messages';

const useStyles = makeStyles(theme => ({
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    gap: theme.spacing(2),
    [theme.breakpoints.down('sm')]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
    },
  },
  card: {
    display: 'block',
    padding: theme.spacing(2),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    cursor: 'pointer',
    [theme.breakpoints.down('sm')]: {
      display: 'grid',
      gridTemplateColumns: '200px minmax(0, 1fr)',
      gap: theme.spacing(0, 2),
    },
    [theme.breakpoints.down('xs')]: { display: 'block' },
  },
  chosen: {
    borderColor: theme.palette.primary.main,
    boxShadow: `inset 0 0 0 1px ${theme.palette.primary.main}`,
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    minHeight: 44,
    fontSize: theme.typography.body2.fontSize,
    fontWeight: 700,
  },
  other: {
    marginTop: theme.spacing(1),
    '& .MuiFormControlLabel-label': {
      fontSize: theme.typography.body2.fontSize,
    },
  },
}));

const DRAWN = [
  'three-teams',
  'platform-and-infrastructure',
  'two-platforms',
] as const;

/** Which picture looks like the company. */
export function OrganizationChoice(props: {
  readonly value: SetupOrganizationId;
  readonly onChange: (value: SetupOrganizationId) => void;
}) {
  const classes = useStyles();
  const { value, onChange } = props;
  return (
    <RadioGroup
      name="organization"
      aria-label={messages.organizationTitle}
      value={value}
      onChange={(_, chosen) => onChange(chosen as SetupOrganizationId)}
    >
      <div className={classes.cards}>
        {DRAWN.map(id => (
          <label
            key={id}
            htmlFor={`setup-organization-${id}`}
            className={`${classes.card} ${id === value ? classes.chosen : ''}`}
          >
            <OrganizationPicture organization={id} />
            <span>
              <span className={classes.head}>
                <Radio
                  id={`setup-organization-${id}`}
                  value={id}
                  color="primary"
                  inputProps={{
                    'aria-label': messages.organizations[id].title,
                  }}
                />
                {messages.organizations[id].title}
              </span>
              <Typography
                variant="body2"
                color="textSecondary"
                component="span"
              >
                {messages.organizations[id].text}
              </Typography>
            </span>
          </label>
        ))}
      </div>
      <FormControlLabel
        className={classes.other}
        value="own"
        control={<Radio color="primary" />}
        label={messages.organizationOwn}
      />
    </RadioGroup>
  );
}
