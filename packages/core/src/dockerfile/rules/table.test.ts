import type { DockerfileFinding } from '../types';
import { findingsOf } from './__testUtils__/findingsOf';
import { codesOf } from './DockerfileRule';
import { DOCKERFILE_RULES, type DockerfileRule } from '.';

/** Every finding of a text, with the settings that the examples of a rule need. */
function allOf(
  text: string,
  { examples }: DockerfileRule,
): readonly DockerfileFinding[] {
  const { settings, evidence } = examples;
  return findingsOf(text, { profile: 'all', settings, evidence });
}

describe('the table of rules', () => {
  it('has every code once', () => {
    const codes = DOCKERFILE_RULES.flatMap(({ id, aliases }) => [
      id,
      ...aliases,
    ]);
    expect(codes).toEqual([...new Set(codes)]);
  });

  it('is in the order of the ids', () => {
    const ids = DOCKERFILE_RULES.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });

  describe.each(DOCKERFILE_RULES.map(rule => [rule.id, rule] as const))(
    '%s',
    (id, rule) => {
      it('finds what is wrong in its bad example', () => {
        expect(
          allOf(rule.examples.bad, rule).map(finding => finding.rule),
        ).toContain(id);
      });

      it('finds nothing in its good example', () => {
        expect(
          allOf(rule.examples.good, rule).map(finding => finding.rule),
        ).not.toContain(id);
      });

      it('is ignored by each of its codes above the instruction', () => {
        for (const code of codesOf(rule)) {
          const lines = rule.examples.bad.trimEnd().split('\n');
          const ignored = lines
            .flatMap(line => [`# hadolint ignore=XX,${code}`, line])
            .join('\n');
          expect(
            allOf(ignored, rule).map(finding => finding.rule),
          ).not.toContain(id);
        }
      });

      it('is ignored by each of its codes for the whole file', () => {
        for (const code of codesOf(rule)) {
          const text = `${rule.examples.bad}# hadolint global ignore=${code}, XX\n`;
          expect(allOf(text, rule).map(finding => finding.rule)).not.toContain(
            id,
          );
          const checked = `# check=error=true;skip=XX,${code}\n${rule.examples.bad}`;
          expect(
            allOf(checked, rule).map(finding => finding.rule),
          ).not.toContain(id);
        }
      });

      it('says what to do in words', () => {
        for (const words of [rule.title, rule.why, rule.fix]) {
          expect(words).toMatch(/^[A-Z].{15,}/);
        }
      });
    },
  );
});
