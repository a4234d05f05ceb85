const SAFE_SCHEMES = [
  'http:',
  'https:',
  'mailto:',
  'tel:',
  'slack:',
  'msteams:',
];

/** Whether a link may be offered to people: a whole address that runs nothing. @internal */
export function isSafeUrl(text: string): boolean {
  try {
    return SAFE_SCHEMES.includes(new URL(text).protocol);
  } catch {
    return false;
  }
}
