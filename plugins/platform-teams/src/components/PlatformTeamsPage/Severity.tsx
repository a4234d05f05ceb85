import {
  StatusError,
  StatusPending,
  StatusWarning,
} from '@backstage/core-components';
import type { OrganizationFinding } from '@cookie-factory/platform-teams-core';
import { severityWords } from './findingWords';

const glyphs = {
  error: StatusError,
  warning: StatusWarning,
  info: StatusPending,
};

/** How urgent a finding is: a sign, and always a word. */
export function Severity({
  severity,
}: {
  severity: OrganizationFinding['severity'];
}) {
  const Glyph = glyphs[severity];
  return <Glyph>{severityWords[severity]}</Glyph>;
}
