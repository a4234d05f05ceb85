import { useState } from 'react';
import Link from '@material-ui/core/Link';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  counted,
  teamsOf,
  type Machine,
  type TitledRef,
} from '@cookie-factory/platform-teams-core';
import { RegisterThis } from '../../PlatformTeamsPage/RegisterThis';
import { EntityList } from './EntityList';
import { usePanelStyles } from './usePanelStyles';

/** One area of work: who runs it and why, what it offers, and for whom. */
export function MachineDetails({ machine }: { machine: Machine }) {
  const classes = usePanelStyles();
  const [owner, setOwner] = useState<string>();
  return (
    <>
      <section className={classes.section}>
        <p className={classes.text}>{machine.description}</p>
      </section>
      <WhoRunsIt machine={machine} />
      <NamedList
        heading="Provides"
        items={machine.provides}
        more={machine.provided - machine.provides.length}
      />
      {machine.customers.length > 0 && (
        <section className={classes.section}>
          <h4 className={classes.heading}>For whom</h4>
          <ul className={classes.list}>
            {machine.customers.map(one => (
              <li key={one.ref} className={classes.row}>
                <button
                  type="button"
                  className={classes.link}
                  aria-pressed={owner === one.ref}
                  onClick={() =>
                    setOwner(owner === one.ref ? undefined : one.ref)
                  }
                >
                  {one.title}
                </button>
                <span className={classes.soft}>
                  {counted(one.entities, 'entity', 'entities')}
                </span>
              </li>
            ))}
          </ul>
          {machine.serves > machine.customers.length && (
            <p className={classes.soft}>
              and {machine.serves - machine.customers.length} more
            </p>
          )}
        </section>
      )}
      {machine.entities > 0 && (
        <EntityList
          heading={
            owner
              ? `What it does for ${machine.customers.find(one => one.ref === owner)?.title}`
              : 'Answers for'
          }
          query={{ machine: machine.id, customer: owner }}
        />
      )}
      <NamedList heading="Registered in" items={machine.rules} />
    </>
  );
}

function WhoRunsIt({ machine }: { machine: Machine }) {
  const classes = usePanelStyles();
  return (
    <section className={classes.section}>
      <h4 className={classes.heading}>Who runs it</h4>
      <ul className={`${classes.list} ${classes.text}`}>
        {teamsOf(machine).map(team => (
          <li key={team.ref}>
            <EntityRefLink entityRef={team.ref} title={team.title} hideIcon />
          </li>
        ))}
      </ul>
      <p className={classes.soft}>{machine.reason}</p>
      {machine.contacts.length > 0 && (
        <ul className={`${classes.list} ${classes.text}`}>
          {machine.contacts.map(contact => (
            <li key={contact.url}>
              <Link href={contact.url}>{contact.title}</Link>
            </li>
          ))}
        </ul>
      )}
      {machine.gaps > 0 && machine.state !== 'unstaffed' && (
        <p className={classes.text}>
          {counted(machine.gaps, 'entity is', 'entities are')} without a team
          for it.
        </p>
      )}
      {machine.conflicts > 0 && (
        <p className={classes.text}>
          {counted(machine.conflicts, 'entity is', 'entities are')} claimed
          twice.
        </p>
      )}
      {machine.findings > 0 && (
        <p className={classes.text}>
          {counted(machine.findings, 'finding', 'findings')} to act on
        </p>
      )}
      {(machine.state === 'unstaffed' || machine.state === 'dark') && (
        <RegisterThis
          concern={machine.concern}
          title={machine.title}
          suggestion={
            machine.suggestion && {
              team: machine.suggestion.ref,
              title: machine.suggestion.title,
              because: machine.suggestion.because,
            }
          }
        />
      )}
    </section>
  );
}

function NamedList(props: {
  heading: string;
  items: readonly TitledRef[];
  more?: number;
}) {
  const classes = usePanelStyles();
  if (props.items.length === 0) {
    return null;
  }
  return (
    <section className={classes.section}>
      <h4 className={classes.heading}>{props.heading}</h4>
      <ul className={classes.list}>
        {props.items.map(item => (
          <li key={item.ref}>
            <EntityRefLink entityRef={item.ref} title={item.title} />
          </li>
        ))}
      </ul>
      {props.more !== undefined && props.more > 0 && (
        <p className={classes.soft}>and {props.more} more</p>
      )}
    </section>
  );
}
