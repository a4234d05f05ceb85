import { makeStyles } from '@material-ui/core/styles';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { ConcernPicker, EntityPicker } from '../registering';
import { saidOf } from './fieldIssues';
import type { FieldsProps } from './FieldsProps';
import { messages } from './messages';
import { SelectorList } from './SelectorList';

const useStyles = makeStyles(theme => ({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(2.5),
    paddingBottom: theme.spacing(2.5),
  },
  title: { fontSize: 16, fontWeight: 700 },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))',
    gap: theme.spacing(2),
  },
  radio: {
    '& .MuiFormControlLabel-label': {
      fontSize: theme.typography.body2.fontSize,
    },
  },
}));

const TEAMS = ['group', 'user'];

/** The least that works: who is asked, about what, where, and what it is called. */
export function EssentialFields(props: FieldsProps) {
  const classes = useStyles();
  const { draft, change, issuesOf, titleOf, concerns, isEditing } = props;
  const places = draft.appliesTo ?? [];
  return (
    <div className={classes.fields}>
      <EntityPicker
        id="register-owner"
        label={messages.owner}
        kinds={TEAMS}
        titleOf={titleOf}
        value={draft.owner}
        onChange={owner => change({ owner })}
        {...saidOf(issuesOf('spec.owner'), messages.ownerHelp)}
      />
      <ConcernPicker
        multiple
        id="register-concerns"
        label={messages.concerns}
        concerns={concerns}
        value={draft.concerns ?? []}
        onChange={picked => change({ concerns: picked })}
        {...saidOf(issuesOf('spec.concerns'), messages.concernsHelp)}
      />
      <FormControl component="fieldset">
        <Typography component="legend" className={classes.title}>
          {messages.where}
        </Typography>
        <RadioGroup
          name="where"
          className={classes.radio}
          value={places.length === 0 ? 'everywhere' : 'somewhere'}
          onChange={(_, value) =>
            change({
              appliesTo: value === 'everywhere' ? [] : [{ system: '' }],
            })
          }
        >
          <FormControlLabel
            value="everywhere"
            control={<Radio color="primary" />}
            label={messages.everywhere}
          />
          <FormControlLabel
            value="somewhere"
            control={<Radio color="primary" />}
            label={messages.somewhere}
          />
        </RadioGroup>
        {places.length > 0 && (
          <SelectorList
            path="spec.appliesTo"
            noun="Place"
            add={messages.add}
            selectors={places}
            issuesOf={issuesOf}
            titleOf={titleOf}
            onChange={appliesTo => change({ appliesTo })}
          />
        )}
      </FormControl>
      <div className={classes.pair}>
        <TextField
          size="small"
          variant="outlined"
          id="register-title"
          label={messages.titleField}
          value={draft.title ?? ''}
          onChange={({ target }) => change({ title: target.value })}
          {...saidOf(issuesOf('metadata.title'), messages.titleHelp)}
        />
        <TextField
          size="small"
          variant="outlined"
          id="register-name"
          label={messages.name}
          value={draft.name}
          disabled={isEditing}
          onChange={({ target }) => change({ name: target.value })}
          {...saidOf(
            issuesOf('metadata.name'),
            isEditing ? messages.nameStays : messages.nameHelp,
          )}
        />
      </div>
    </div>
  );
}
