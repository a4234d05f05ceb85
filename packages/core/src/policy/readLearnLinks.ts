import { quote } from '../catalog/Issue';
import { isSafeUrl } from '../responsibilities/isSafeUrl';
import type { ConfigReader } from '../vocabulary/ConfigReader';

/** Something to read further. @public */
export interface LearnLink {
  readonly title: string;
  readonly url: string;
}

// A panel beside the picture, not a library.
const MOST_LINKS = 20;

/** Reads `platformTeams.learn.links`. @internal */
export function readLearnLinks(
  reader: ConfigReader,
  value: unknown,
): readonly LearnLink[] {
  const section = reader.object(value, ['learn'], ['links']);
  const links = section?.links;
  if (links === undefined) return [];
  const path = ['learn', 'links'];
  if (!Array.isArray(links) || links.length > MOST_LINKS) {
    reader.report(
      path,
      Array.isArray(links)
        ? `There are ${links.length} links; at most ${MOST_LINKS} are shown.`
        : `Expected a list here, found ${quote(links)}.`,
      'Write for example [{ title: Our platform, url: https://wiki.example.com/platform }].',
    );
    return [];
  }
  return links.flatMap((link: unknown, index) => {
    const at = [...path, index];
    const entry = reader.object(link, at, ['title', 'url']);
    if (!entry) return [];
    const title = reader.text(entry.title ?? '', [...at, 'title']);
    const { url } = entry;
    if (typeof url !== 'string' || !isSafeUrl(url)) {
      reader.report(
        [...at, 'url'],
        `${quote(url)} is no address that people can open.`,
        'Write a whole address, for example https://wiki.example.com/platform.',
      );
      return [];
    }
    return title === undefined ? [] : [{ title, url }];
  });
}
