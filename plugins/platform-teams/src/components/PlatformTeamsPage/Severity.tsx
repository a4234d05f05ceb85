import {
  StatusError,
  StatusPending,
  StatusWarning,
} from '@backstage/core-components';
import type { OrganizationFinding } from '@cookie-factory/platform-teams-core';
import { severityWords } from './findingWords';
import { useStatusStyles } from './useStatusStyles';

const glyphs = {
  error: StatusError,
  warning: StatusWarning,
  info: StatusPending,
};

/** How urgent a finding is: a sign, and always a word beside it: inside it would go unsaid. */
export function Severity({
  severity,
}: {
  severity: OrganizationFinding['severity'];
}) {
  const classes = useStatusStyles();
  const Glyph = glyphs[severity];
  return (
    <span className={classes.status}>
      <Glyph />
      {severityWords[severity]}
    </span>
  );
}
