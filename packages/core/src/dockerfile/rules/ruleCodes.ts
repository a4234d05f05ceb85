/** The codes that rules answer to, so that a misspelt one can be told. */
import { nearest } from '../../catalog/nearest';
import { DOCKERFILE_RULES, NOT_COVERED } from '.';
import { codesOf } from './DockerfileRule';

// What is found in the code owners file and by a policy stands in no table of rules.
const BESIDE_THE_TABLE = ['PT2001', 'PT2002', 'PT2003', 'PT2010', 'PT2020'];

const CODES: ReadonlyMap<string, string> = new Map(
  // Whoever switches off a check that is none here has made no mistake.
  [
    ...DOCKERFILE_RULES.flatMap(codesOf),
    ...NOT_COVERED.map(({ code }) => code),
    ...BESIDE_THE_TABLE,
  ].map(code => [code.toLowerCase(), code]),
);

/** A code as rules write it, or what somebody most likely meant. */
export function findRuleCode(word: string): {
  readonly code: string | undefined;
  readonly meant: string | undefined;
} {
  const code = CODES.get(word.toLowerCase());
  if (code !== undefined) return { code, meant: undefined };
  const [meant] = nearest(word, CODES.values());
  return { code, meant };
}
