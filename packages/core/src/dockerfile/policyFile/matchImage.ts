/** Whether an image is meant by a pattern of a policy. */
import { parseImageReference } from '../parse/imageReference';

/** `*` stands for any text, slashes included; going back to the last `*` only keeps it quick. */
function matchText(pattern: string, text: string): boolean {
  let at = 0;
  let index = 0;
  let star: number | undefined;
  let starIndex = 0;
  while (index < text.length) {
    if (pattern[at] === '*') {
      star = at++;
      starIndex = index;
    } else if (at < pattern.length && pattern[at] === text[index]) {
      at++;
      index++;
    } else if (star !== undefined) {
      at = star + 1;
      index = ++starIndex;
    } else {
      return false;
    }
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}

/**
 * Matches an image against a pattern with the tag and digest, without the digest, and without both:
 * `node` means every `docker.io/library/node`, `node:24*` those of one version.
 */
export function matchPattern(pattern: string, image: string): boolean {
  const { registry, repository, tag } = parseImageReference(image);
  const name = `${registry}/${repository}`;
  const forms = [name, ...(tag === undefined ? [] : [`${name}:${tag}`]), image];
  const short = name.replace(/^docker\.io\/(library\/)?/, '');
  const all = forms.flatMap(form => [form, form.replace(name, short)]);
  return all.some(form => matchText(pattern, form));
}
