/**
 * Finds text that is a secret by its own shape, wherever it stands: tokens of well-known services,
 * private keys, passwords inside URLs. Every search jumps from one fixed marker to the next and
 * looks at a bounded stretch behind it.
 */
import type { SourceSpan } from '../parse/logicalLine';

type Shape = {
  readonly marker: string;
  /** Matched at the marker, sticky; lengths are bounded. */
  readonly pattern: RegExp;
};

const SHAPES: readonly Shape[] = [
  { marker: 'AKIA', pattern: /AKIA[0-9A-Z]{16}/y },
  { marker: 'ASIA', pattern: /ASIA[0-9A-Z]{16}/y },
  { marker: 'ghp_', pattern: /ghp_[A-Za-z0-9]{20,255}/y },
  { marker: 'gho_', pattern: /gho_[A-Za-z0-9]{20,255}/y },
  { marker: 'ghs_', pattern: /ghs_[A-Za-z0-9]{20,255}/y },
  { marker: 'github_pat_', pattern: /github_pat_[A-Za-z0-9_]{20,255}/y },
  { marker: 'ghu_', pattern: /ghu_[A-Za-z0-9]{20,255}/y },
  { marker: 'ghr_', pattern: /ghr_[A-Za-z0-9]{20,255}/y },
  { marker: 'dckr_pat_', pattern: /dckr_pat_[A-Za-z0-9_-]{20,64}/y },
  { marker: 'glrt-', pattern: /glrt-[A-Za-z0-9_-]{16,64}/y },
  { marker: 'gldt-', pattern: /gldt-[A-Za-z0-9_-]{16,64}/y },
  { marker: 'shpat_', pattern: /shpat_[A-Fa-f0-9]{32}/y },
  { marker: 'dop_v1_', pattern: /dop_v1_[a-f0-9]{64}/y },
  { marker: 'hf_', pattern: /hf_[A-Za-z]{30,64}/y },
  { marker: 'xapp-', pattern: /xapp-[A-Za-z0-9-]{20,255}/y },
  { marker: 'ya29.', pattern: /ya29\.[A-Za-z0-9_-]{30,512}/y },
  { marker: 'rubygems_', pattern: /rubygems_[a-f0-9]{48}/y },
  {
    marker: 'AGE-SECRET-KEY-1',
    pattern: /AGE-SECRET-KEY-1[A-Z0-9]{40,80}/y,
  },
  {
    marker: 'hooks.slack.com/services/',
    pattern:
      /hooks\.slack\.com\/services\/[A-Z0-9]{6,16}\/[A-Z0-9]{6,16}\/[A-Za-z0-9]{16,64}/y,
  },
  { marker: 'glpat-', pattern: /glpat-[A-Za-z0-9_-]{16,255}/y },
  { marker: 'npm_', pattern: /npm_[A-Za-z0-9]{30,255}/y },
  { marker: 'xox', pattern: /xox[abprs]-[A-Za-z0-9-]{10,255}/y },
  { marker: 'sk_live_', pattern: /sk_live_[A-Za-z0-9]{10,255}/y },
  { marker: 'sk_test_', pattern: /sk_test_[A-Za-z0-9]{10,255}/y },
  { marker: 'rk_live_', pattern: /rk_live_[A-Za-z0-9]{10,255}/y },
  { marker: 'sk-', pattern: /sk-[A-Za-z0-9_-]{32,255}/y },
  { marker: 'AIza', pattern: /AIza[A-Za-z0-9_-]{35}/y },
  { marker: 'pypi-', pattern: /pypi-[A-Za-z0-9_-]{50,255}/y },
  { marker: 'hvs.', pattern: /hvs\.[A-Za-z0-9_-]{20,255}/y },
  { marker: 'SG.', pattern: /SG\.[A-Za-z0-9_-]{16,64}\.[A-Za-z0-9_-]{16,64}/y },
  {
    marker: 'eyJ',
    pattern:
      /eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{10,2000}/y,
  },
];

/** One look at the text tells whether any of the markers is there at all. */
const ANY_MARKER = new RegExp(
  SHAPES.map(({ marker }) => marker.replaceAll('.', '\\.')).join('|'),
);

const WORD = /[A-Za-z0-9_]/;
const LONGEST_USER_INFO = 512;

function shapeSpans(text: string, { marker, pattern }: Shape): SourceSpan[] {
  const spans: SourceSpan[] = [];
  let at = text.indexOf(marker);
  while (at !== -1) {
    pattern.lastIndex = at;
    const fresh = at === 0 || !WORD.test(text[at - 1]);
    const match = fresh ? pattern.exec(text) : null;
    const end = match ? at + match[0].length : at + marker.length;
    if (match) spans.push({ start: at, end });
    at = text.indexOf(marker, end);
  }
  return spans;
}

/** The password of `scheme://user:password@host`; a variable there is none. */
function urlPasswords(text: string): SourceSpan[] {
  const spans: SourceSpan[] = [];
  let at = text.indexOf('://');
  while (at !== -1) {
    const start = at + 3;
    const limit = Math.min(text.length, start + LONGEST_USER_INFO);
    let colon = -1;
    let end = start;
    while (end < limit && !' \t\r\n/"\'@?#'.includes(text[end])) {
      if (text[end] === ':' && colon === -1) colon = end;
      end++;
    }
    const password = colon !== -1 && text[end] === '@' && end > colon + 1;
    if (password && text[colon + 1] !== '$') {
      spans.push({ start: colon + 1, end });
    }
    at = text.indexOf('://', start);
  }
  return spans;
}

/** Characters of a private key's body: base 64, and what carries it over lines. */
const KEY_CHARACTER = /[A-Za-z0-9+/=\s\\,:.'"-]/;
const LONGEST_KEY = 16 * 1024;

/** The end of a key's body; of the line, where no footer follows. */
function keyEnd(text: string, start: number): number {
  const footer = text.indexOf('-----END ', start);
  if (footer !== -1 && footer - start <= LONGEST_KEY) {
    let at = start;
    while (at < footer && KEY_CHARACTER.test(text[at])) at++;
    if (at === footer) return footer;
  }
  const feed = text.indexOf('\n', start);
  return feed === -1 ? text.length : feed;
}

/** The body of every private key in PEM armour. */
function privateKeys(text: string): SourceSpan[] {
  const spans: SourceSpan[] = [];
  let at = text.indexOf('-----BEGIN ');
  while (at !== -1) {
    const header = text.indexOf('-----', at + 11);
    if (header === -1) break;
    const start = header + 5;
    const isPrivate =
      header - at < 64 && text.slice(at, header).includes('PRIVATE KEY');
    const end = isPrivate ? keyEnd(text, start) : start;
    if (end > start) spans.push({ start, end });
    at = text.indexOf('-----BEGIN ', end);
  }
  return spans;
}

/** Spans of text that is a secret by its shape. */
export function findSecretShapes(text: string): SourceSpan[] {
  return [
    ...(ANY_MARKER.test(text)
      ? SHAPES.flatMap(shape => shapeSpans(text, shape))
      : []),
    ...urlPasswords(text),
    ...privateKeys(text),
  ];
}
