import { makeStyles, type Theme } from '@material-ui/core/styles';
import { Section } from '../PlatformTeamsPage/Section';
import { titleOf } from '../PlatformTeamsPage/titleOf';
import { usePageStyles } from '../PlatformTeamsPage/usePageStyles';
import { assignOwnerSlots, TeamName } from '../shared';
import { messages } from './messages';
import type { ProfileProps } from './profileProps';
import { useWholeList } from './useWholeList';

const SHOWN = 8;

const useStyles = makeStyles<Theme>(
  theme => ({
    row: {
      display: 'flex',
      justifyContent: 'space-between',
      gap: theme.spacing(2),
      padding: theme.spacing(1, 0),
      '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
    },
  }),
  { name: 'PlatformTeamsCustomers' },
);

/** Who the team works for, those with most first. */
export function Customers(props: ProfileProps) {
  const { profile } = props;
  const classes = useStyles();
  const page = usePageStyles();
  const { items, titles, showAll } = useWholeList(props, 'customers', {
    shown: SHOWN,
  });
  const slots = assignOwnerSlots(items.map(customer => customer.team));
  return (
    <Section
      anchor
      title="Our customers"
      sub={`${profile.customersServed} of ${profile.customersTotal} application teams`}
    >
      <div className={page.body}>
        {items.length === 0 && <p className={page.sub}>{messages.nobodyYet}</p>}
        <ul className={page.list}>
          {items.map(({ team, entities, isPlatformTeam }) => (
            <li key={team} className={classes.row}>
              <div>
                <TeamName
                  teamRef={team}
                  title={titleOf(team, titles)}
                  slot={slots.get(team)}
                />
                {isPlatformTeam && (
                  <div className={page.soft}>a platform team itself</div>
                )}
              </div>
              <span>
                {entities === 1 ? '1 entity' : `${entities} entities`}
              </span>
            </li>
          ))}
        </ul>
        {showAll}
      </div>
    </Section>
  );
}
