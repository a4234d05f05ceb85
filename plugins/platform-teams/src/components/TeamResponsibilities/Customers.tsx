import { useState } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { Section } from '../PlatformTeamsPage/Section';
import { titleOf } from '../PlatformTeamsPage/titleOf';
import { usePageStyles } from '../PlatformTeamsPage/usePageStyles';
import { assignOwnerSlots, TeamName } from '../shared';
import { messages } from './messages';
import type { ProfileProps } from './profileProps';

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
export function Customers({ profile, titles }: ProfileProps) {
  const classes = useStyles();
  const page = usePageStyles();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? profile.customers : profile.customers.slice(0, SHOWN);
  const slots = assignOwnerSlots(shown.map(customer => customer.team));
  return (
    <Section
      anchor
      title="Our customers"
      sub={`${profile.customersServed} of ${profile.customersTotal} application teams`}
    >
      <div className={page.body}>
        {shown.length === 0 && <p className={page.sub}>{messages.nobodyYet}</p>}
        <ul className={page.list}>
          {shown.map(({ team, entities, isPlatformTeam }) => (
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
        {shown.length < profile.customers.length && (
          <Button size="small" color="primary" onClick={() => setWhole(true)}>
            {messages.showAll(profile.customers.length)}
          </Button>
        )}
      </div>
    </Section>
  );
}
