import { useState } from 'react';
import { CodeSnippet } from '@backstage/core-components';
import type { Crossing } from '@cookie-factory/platform-teams-core';
import { usePanelStyles } from './usePanelStyles';

/** As long as anybody should be content with a reason. */
const MONTHS = 3;

/** How whoever owns the entity accepts a crossing for a while, ready to copy. */
export function AcceptCrossing({ crossing }: { readonly crossing: Crossing }) {
  const classes = usePanelStyles();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={`${classes.link} ${classes.small}`}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        Accept it for a while
      </button>
      {open && (
        <>
          <p className={classes.soft}>
            Add this to the YAML of {crossing.from}, with your reason. Until the
            end of that day it counts no more; a line more accepts another one.
          </p>
          <CodeSnippet
            language="yaml"
            showCopyCodeButton
            text={acceptance(crossing.id, new Date())}
          />
        </>
      )}
    </>
  );
}

function acceptance(id: string, now: Date): string {
  const until = new Date(now);
  until.setUTCMonth(until.getUTCMonth() + MONTHS);
  return [
    'metadata:',
    '  annotations:',
    '    platform-teams/accepted: |',
    `      ${id} until ${until.toISOString().slice(0, 10)}: why it has to stay`,
  ].join('\n');
}
