import type { EntityLink } from '../catalog/CatalogEntity';
import { quote, type IssuePath } from '../catalog/Issue';
import type { IssueCollector } from './IssueCollector';
import { isSafeUrl } from './isSafeUrl';

const KEYS = ['url', 'title', 'icon', 'type'];
const EXAMPLE = 'https://chat.example.com/sre';

/** Reads `metadata.links`: the ways to reach the team about this work. @internal */
export function parseLinks(
  collector: IssueCollector,
  value: unknown,
  path: IssuePath,
): readonly EntityLink[] {
  // The catalog itself allows an empty list here.
  if (Array.isArray(value) && value.length === 0) return [];
  return (
    collector.list(value, path, {
      example: `[{ url: '${EXAMPLE}', type: chat }]`,
      read: (element, at) => parseLink(collector, element, at),
    }) ?? []
  );
}

function parseLink(
  collector: IssueCollector,
  value: unknown,
  path: IssuePath,
): EntityLink | undefined {
  const entry = collector.object(value, path, KEYS);
  if (!entry) return undefined;
  const { url } = entry;
  if (typeof url !== 'string' || !isSafeUrl(url)) {
    return collector.report(
      [...path, 'url'],
      url === undefined
        ? 'The link has no url.'
        : `${quote(url)} is no address that people can open.`,
      `Write a whole address, for example ${EXAMPLE} or mailto:sre@example.com.`,
    );
  }
  return {
    url,
    title: collector.text(entry.title, [...path, 'title'], '"#sre"'),
    icon: collector.text(entry.icon, [...path, 'icon'], 'chat'),
    type: collector.text(entry.type, [...path, 'type'], 'chat'),
  };
}
