/** Which of our rules a code of another tool is. */
import { DOCKERFILE_RULES } from '../rules';
import { codesOf, type DockerfileRule } from '../rules/DockerfileRule';

/** Trivy has written the same check as DS002, AVD-DS-0002 and DS-0002. */
const TRIVY = /^(?:AVD-)?DS-?0*(\d{1,4})$/i;

/** The form of a code that rules list. */
export function plainCode(code: string): string {
  const digits = TRIVY.exec(code)?.[1];
  return digits === undefined ? code : `DS-${digits.padStart(4, '0')}`;
}

const BY_CODE = new Map<string, DockerfileRule[]>();
for (const rule of DOCKERFILE_RULES) {
  for (const code of codesOf(rule)) {
    const key = code.toLowerCase();
    BY_CODE.set(key, [...(BY_CODE.get(key) ?? []), rule]);
  }
}

/** The rules that go by a code, the one that means just the same first. */
export function rulesOfCode(code: string): readonly DockerfileRule[] {
  const rules = BY_CODE.get(plainCode(code).toLowerCase()) ?? [];
  const isSame = ({ partOf = [] }: DockerfileRule) =>
    !partOf.includes(plainCode(code));
  return [...rules].sort(
    (one, other) => Number(isSame(other)) - Number(isSame(one)),
  );
}
