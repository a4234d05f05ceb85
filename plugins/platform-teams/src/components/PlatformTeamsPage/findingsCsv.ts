import type {
  FindingsQuery,
  FindingsResponse,
  PlatformTeamsApi,
} from '@cookie-factory/plugin-platform-teams-common';
import { toCsv } from '../shared';
import { findingKinds, severityWords } from './findingWords';
import { titleOf } from './titleOf';

const PAGE = 500;
// More than anybody reads; a request that never ends helps nobody.
const MOST_PAGES = 40;

/** Every finding of a filter as a table for spreadsheets. */
export async function findingsCsv(
  api: Pick<PlatformTeamsApi, 'getFindings'>,
  query: FindingsQuery,
): Promise<string> {
  const rows: (string | number | undefined)[][] = [
    [
      'Id',
      'What',
      'How urgent',
      'Who can act',
      'About',
      'Finding',
      'Next step',
      'Accepted until',
    ],
  ];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { items, titles, nextCursor }: FindingsResponse =
      await api.getFindings({ ...query, limit: PAGE, cursor });
    for (const finding of items) {
      rows.push([
        finding.id,
        findingKinds[finding.kind].title,
        severityWords[finding.severity],
        finding.team && titleOf(finding.team, titles),
        finding.entity ?? finding.rule,
        finding.message,
        finding.fix,
        finding.accepted?.until,
      ]);
    }
    if (!nextCursor) break;
    cursor = nextCursor;
  }
  return toCsv(rows);
}
