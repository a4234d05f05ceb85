import { assessDockerfile } from '../assessDockerfile';
import { codesOf } from './DockerfileRule';
import { NOT_COVERED } from './notCovered';
import { findRuleCode } from './ruleCodes';
import { DOCKERFILE_RULES } from '.';

/** `DL` and the numbers from `first` to `last`, without those that were never given or taken back. */
function codes(
  prefix: string,
  first: number,
  last: number,
  without: number[] = [],
) {
  const digits = prefix === 'DS-' ? 4 : 1;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
    .filter(number => !without.includes(number))
    .map(number => `${prefix}${String(number).padStart(digits, '0')}`);
}

const PUBLIC_CHECKS: readonly (readonly [string, number, readonly string[]])[] =
  [
    [
      'hadolint',
      71,
      [
        'DL1001',
        ...codes('DL', 3000, 3067, [3005, 3017, 3031, 3039]),
        ...codes('DL', 4000, 4006, [4002]),
      ],
    ],
    [
      'BuildKit',
      22,
      [
        'ConsistentInstructionCasing',
        'CopyIgnoredFile',
        'DuplicateStageName',
        'ExposeInvalidFormat',
        'ExposeProtoCasing',
        'FromAsCasing',
        'FromPlatformFlagConstDisallowed',
        'InvalidBaseImagePlatform',
        'InvalidDefaultArgInFrom',
        'InvalidDefinitionDescription',
        'JSONArgsRecommended',
        'LegacyKeyValueFormat',
        'MaintainerDeprecated',
        'MultipleInstructionsDisallowed',
        'NoEmptyContinuation',
        'RedundantTargetPlatform',
        'ReservedStageName',
        'SecretsUsedInArgOrEnv',
        'StageNameCasing',
        'UndefinedArgInFrom',
        'UndefinedVar',
        'WorkdirRelativePath',
      ],
    ],
    [
      'Checkov',
      28,
      [...codes('CKV_DOCKER_', 1, 11), ...codes('CKV2_DOCKER_', 1, 17)],
    ],
    ['Trivy', 28, codes('DS-', 1, 31, [3, 18, 28])],
  ];

const COVERED = new Set(DOCKERFILE_RULES.flatMap(codesOf));

describe('the checks of the field', () => {
  it.each(PUBLIC_CHECKS)('of %s are %i in number', (_, count, all) => {
    expect(new Set(all).size).toBe(count);
  });

  it.each(PUBLIC_CHECKS)(
    'of %s are rules, or it is said why not',
    (_, __, all) => {
      const exceptions = NOT_COVERED.map(({ code }) => code);
      expect(all.filter(code => !COVERED.has(code)).sort()).toEqual(
        all.filter(code => exceptions.includes(code)).sort(),
      );
    },
  );

  it('are no exception without need', () => {
    const all = PUBLIC_CHECKS.flatMap(([, , checks]) => checks);
    for (const { code, reason } of NOT_COVERED) {
      expect(all).toContain(code);
      expect(COVERED).not.toContain(code);
      expect(reason).toMatch(/^[A-Z].{15,}\.$/);
    }
  });

  it('that are no rules can be switched off without a word', () => {
    for (const { code } of NOT_COVERED) {
      expect(findRuleCode(code.toLowerCase())).toEqual({
        code,
        meant: undefined,
      });
    }
  });

  it('are the only codes of other tools that rules have', () => {
    const all = new Set(PUBLIC_CHECKS.flatMap(([, , checks]) => checks));
    const others = [...COVERED].filter(
      code => !all.has(code) && !/^PT\d{4}$/.test(code),
    );
    expect(others).toEqual([]);
  });
});

describe('what is told as the error of the file instead', () => {
  it.each([
    ['DL3043', 'FROM x:1\nONBUILD FROM y:1', 2],
    ['DL3043', 'FROM x:1\nONBUILD MAINTAINER me', 2],
    ['DL3043', 'FROM x:1\nONBUILD ONBUILD RUN a', 2],
    ['DL3061', 'RUN a\nFROM x:1', 1],
    ['DL3061', 'ARG a\nLABEL b=c\nFROM x:1', 2],
  ])('%s: %j', (code, text, line) => {
    expect(NOT_COVERED.map(check => check.code)).toContain(code);
    const assessment = assessDockerfile(text, { file: 'Dockerfile' });
    expect(assessment.ok ? undefined : assessment.error.line).toBe(line);
  });
});
