import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { Belt } from '@cookie-factory/platform-teams-core';
import { EntityList } from './EntityList';
import { usePanelStyles } from './usePanelStyles';

const SEVERITY = {
  warning: 'Worth fixing: a platform offers this kind of thing.',
  info: 'For information: no platform offers this kind of thing yet.',
  accepted: 'Accepted for now; each entity says until when, and why.',
};

/** Entities of one owner that depend on the infrastructure past the platform. */
export function BypassDetails({ bypass }: { bypass: Belt }) {
  const classes = usePanelStyles();
  const owner = bypass.to.kind === 'owner' ? bypass.to.ref : undefined;
  return (
    <>
      <section className={classes.section}>
        <p className={classes.text}>{SEVERITY[bypass.severity ?? 'info']}</p>
        {owner && (
          <p className={classes.text}>
            Who decides: <EntityRefLink entityRef={owner} hideIcon />
          </p>
        )}
      </section>
      <EntityList
        heading="Entities past the platform"
        query={{ crossing: 'bypass', owner }}
      />
    </>
  );
}
