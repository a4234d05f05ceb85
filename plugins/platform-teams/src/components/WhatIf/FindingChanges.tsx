import type { PreviewFindings } from '@cookie-factory/platform-teams-core';
import { Severity } from '../PlatformTeamsPage/Severity';
import { usePageStyles } from '../PlatformTeamsPage/usePageStyles';
import { useWhatIfStyles } from './useWhatIfStyles';

/** Findings that come or go. */
export function FindingChanges(props: {
  title: string;
  findings: PreviewFindings;
}) {
  const { title, findings } = props;
  const page = usePageStyles();
  const classes = useWhatIfStyles();
  if (findings.total === 0) return null;
  const left = findings.total - findings.items.length;
  return (
    <>
      <h3 className={classes.heading}>{title}</h3>
      <ul className={page.list} aria-label={title}>
        {findings.items.map(({ id, message, fix, severity }) => (
          <li key={id} className={classes.item}>
            <Severity severity={severity} /> {message}
            <div className={page.soft}>{fix}</div>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <p className={page.soft}>{left} more are not listed here.</p>
      )}
    </>
  );
}
