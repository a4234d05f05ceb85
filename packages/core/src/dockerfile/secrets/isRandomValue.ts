/**
 * Judges by entropy whether a value is random enough to be a secret, where the name of its variable
 * leaves that open. Words, paths, addresses, versions and fingerprints are not.
 */

const SHORTEST = 16;
const LONGEST = 512;

/** Bits a character: words of a language stay below, random letters and digits above. */
const LEAST_ENTROPY = 3.3;

/** Above this share of changes between letters, digits and signs, a text is no phrase. */
const LEAST_CHANGES = 0.15;

function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) {
    counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  let entropy = 0;
  for (const count of counts.values()) {
    const share = count / text.length;
    entropy -= share * Math.log2(share);
  }
  return entropy;
}

/** Letters, digits, or signs. */
function kindOf(code: number): number {
  if (code >= 48 && code <= 57) return 1;
  return (code | 32) >= 97 && (code | 32) <= 122 ? 2 : 3;
}

function changesIn(text: string): number {
  let changes = 0;
  for (let at = 1; at < text.length; at++) {
    const one = kindOf(text.charCodeAt(at - 1));
    if (one !== kindOf(text.charCodeAt(at))) changes++;
  }
  return changes / (text.length - 1);
}

/** A fingerprint of a key for signatures: public, written in capital hexadecimal digits. */
export function isFingerprint(value: string): boolean {
  const joined = value.replaceAll(' ', '').replace(/^0x/i, '');
  return (
    (joined.length === 40 || joined.length === 16 || joined.length === 64) &&
    /^[0-9A-F]+$/.test(joined)
  );
}

/** Whether a variable names the key of a signature by its fingerprint. */
export function namesSigningKey(name: string, value: string): boolean {
  return /sign|release/i.test(name) && isFingerprint(value);
}

/** Whether a value looks like letters and digits drawn at random. */
export function isRandomValue(value: string): boolean {
  const quoted = value[0] === '"' || value[0] === "'";
  const bare = quoted && value.length > 1 ? value.slice(1, -1) : value;
  if (bare.length < SHORTEST || bare.length > LONGEST) return false;
  if (!/^[A-Za-z0-9+/=_.~-]+$/.test(bare) || isFingerprint(bare)) return false;
  if (!/\d/.test(bare) || !/[A-Za-z]/.test(bare)) return false;
  // Paths, hosts and versions have their separators near each other.
  if (/[/.]/.test(bare) && !/[A-Za-z0-9+=_-]{16}/.test(bare)) return false;
  return entropyOf(bare) >= LEAST_ENTROPY && changesIn(bare) >= LEAST_CHANGES;
}
