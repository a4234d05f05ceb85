import { makeStyles } from '@material-ui/core/styles';
import type { DockerfileFinding } from '@cookie-factory/platform-teams-core';
import type { FileOwner, FileOwners } from '../dockerfile';
import { OwnerSwatch } from '../shared';

const WHEN: Readonly<Record<DockerfileFinding['severity'], string>> = {
  error: 'Fix soon',
  warning: 'Fix when you next change it',
  info: 'Worth knowing',
};

const useStyles = makeStyles(theme => ({
  people: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.25, 2),
    marginTop: theme.spacing(0.25),
    fontSize: 12.5,
    color: theme.palette.text.secondary,
    '& strong': { color: theme.palette.text.primary },
  },
  who: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
  },
}));

/** Who decides on a finding, who fixes it, who is asked too, and by what names it is known. */
export function FindingPeople(props: {
  readonly finding: DockerfileFinding;
  readonly decider: FileOwner;
  readonly owners: FileOwners;
}) {
  const classes = useStyles();
  const { finding, decider, owners } = props;
  const fixer = owners.playing(finding.fixBy);
  const asked = finding.consulted
    .map((role, index) =>
      owners.of({ role, ...finding.consultedOwners[index] }),
    )
    .filter(({ id }) => id !== decider.id);
  const codes = [finding.rule, ...finding.aliases].join(', ');
  return (
    <div className={classes.people}>
      <span>{WHEN[finding.severity]}</span>
      {decider.id === fixer.id ? (
        <Who owner={decider}>
          {decider.plural ? 'decide and fix' : 'decides and fixes'}
        </Who>
      ) : (
        <>
          <Who owner={decider}>{decider.plural ? 'decide' : 'decides'}</Who>
          <Who owner={fixer}>{fixer.plural ? 'fix' : 'fixes'}</Who>
        </>
      )}
      {asked.length > 0 && (
        <span>
          {asked.map(({ name }) => name).join(' and ')}{' '}
          {asked.length === 1 ? 'is' : 'are'} asked too
        </span>
      )}
      <span>{codes}</span>
    </div>
  );
}

function Who(props: { readonly owner: FileOwner; readonly children: string }) {
  const classes = useStyles();
  const { owner, children } = props;
  return (
    <span className={classes.who}>
      <OwnerSwatch slot={owner.slot} />
      <span>
        <strong>{owner.name}</strong> {children}
      </span>
    </span>
  );
}
