import type { Crossing } from '@cookie-factory/platform-teams-core';
import { AcceptCrossing } from './AcceptCrossing';
import { GraphLink } from './GraphLink';
import { usePanelStyles } from './usePanelStyles';

const KINDS = { bypass: 'Bypass', upward: 'Upward', cycle: 'Cycle' };
const SEVERITIES = { warning: 'worth fixing', info: 'for information' };

/** What goes against the layers at an entity: why, how it weighs, what to do. */
export function CrossingNote(props: {
  readonly crossing: Crossing;
  /** Whoever owns this entity may accept it. */
  readonly at: string;
}) {
  const { crossing } = props;
  const classes = usePanelStyles();
  const { accepted, expired, lapsed, lapsedWords, path } = crossing;
  return (
    <div className={classes.crossing}>
      <p className={classes.text}>
        <strong>
          {KINDS[crossing.kind]}, {SEVERITIES[crossing.severity]}
        </strong>
      </p>
      <p className={classes.soft}>
        {crossing.reason} {crossing.severityReason} {crossing.fix}
      </p>
      {accepted && (
        <p className={classes.text}>
          Accepted until {accepted.until}: {accepted.reason}
        </p>
      )}
      {expired && (
        <p className={classes.text}>
          Was accepted until {expired.until}: {expired.reason}
        </p>
      )}
      {lapsed?.why === 'not-theirs' && (
        <p className={classes.text}>{lapsedWords}</p>
      )}
      {path && <GraphLink roots={path}>The way round as a graph</GraphLink>}
      {!accepted && crossing.from === props.at && (
        <AcceptCrossing crossing={crossing} />
      )}
    </div>
  );
}
