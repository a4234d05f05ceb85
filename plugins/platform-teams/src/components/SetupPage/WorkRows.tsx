import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Add from '@material-ui/icons/Add';
import { Link } from '@backstage/core-components';
import { useEntityTitles } from '../registering';
import { assignOwnerSlots } from '../shared';
import { messages } from './messages';
import { addRow, decide, removeRow, takenBesides } from './setupState';
import { useRowStyles } from './useRowStyles';
import type { Decisions, SetupData } from './useSetup';
import { WorkRow } from './WorkRow';

const GROUP_DOCS =
  'https://backstage.io/docs/features/software-catalog/descriptor-format#kind-group';

const useStyles = makeStyles(theme => ({
  add: { marginTop: theme.spacing(1) },
  none: {
    padding: theme.spacing(2),
    border: `1px dashed ${theme.palette.text.secondary}`,
    borderRadius: theme.shape.borderRadius,
    marginBottom: theme.spacing(2),
    '& a': { textDecoration: 'underline' },
  },
}));

/** Which team does what, each with its because. */
export function WorkRows(props: {
  readonly data: SetupData;
  readonly decisions: Decisions;
}) {
  const classes = useStyles();
  const rowClasses = useRowStyles();
  const { setup, vocabulary } = props.data;
  const { rows, change } = props.decisions;
  const teams = rows.map(({ team }) => team).filter(Boolean);
  const unknown = teams.filter(team => setup.titles[team] === undefined);
  const lookedUp = useEntityTitles(unknown);
  const slots = assignOwnerSlots(teams);
  const titleOf = (ref: string) => setup.titles[ref] ?? lookedUp(ref);
  const platform = new Set(
    vocabulary.disciplines
      .filter(({ side }) => side === 'platform')
      .map(({ id }) => id),
  );
  const concerns = vocabulary.concerns.filter(
    ({ discipline, shown }) =>
      platform.has(discipline) && shown !== 'in-dockerfile',
  );
  return (
    <>
      {!setup.hasGroups && (
        <div className={classes.none}>
          <Typography variant="body2">
            <strong>{messages.noGroupsTitle}.</strong> {messages.noGroupsText}{' '}
            <Link to={GROUP_DOCS}>{messages.noGroupsLink}</Link>
          </Typography>
        </div>
      )}
      {rows.length > 0 && (
        <>
          <div className={rowClasses.heads} aria-hidden>
            <span>{messages.columns.work}</span>
            <span>{messages.columns.team}</span>
            <span>{messages.columns.because}</span>
          </div>
          <ul className={rowClasses.list} aria-label={messages.teamsTitle}>
            {rows.map(row => (
              <WorkRow
                key={row.key}
                row={row}
                concerns={concerns}
                taken={takenBesides(rows, row.key)}
                slot={slots.get(row.team)}
                titleOf={titleOf}
                onChange={decision =>
                  change(state => decide(state, row.key, decision))
                }
                onRemove={() => change(state => removeRow(state, row.key))}
              />
            ))}
          </ul>
        </>
      )}
      <Button
        size="small"
        color="primary"
        className={classes.add}
        startIcon={<Add />}
        onClick={() => change(addRow)}
      >
        {messages.addRow}
      </Button>
    </>
  );
}
