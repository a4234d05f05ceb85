/** A split for people: what was written, what would be different, and what cannot be split. */
import type {
  DockerfileSplit,
  SplitCheck,
  SplitDifference,
  SplitReason,
  SplitReport,
} from '@cookie-factory/platform-teams-core';
import type { Io } from '../Io';
import { paint } from './paint';

function differenceLines(
  { id, title, before, after, why, line }: SplitDifference,
  io: Pick<Io, 'color'>,
): readonly string[] {
  const place = line === undefined ? '' : `, line ${line}`;
  return [
    `  ${title}${place}: ${before} -> ${after}`,
    `    ${why} ${paint(`[${id}]`, 'dim', io)}`,
  ];
}

function reportLines(
  { differences, same, counts }: SplitReport,
  io: Pick<Io, 'color'>,
): readonly string[] {
  const of = (kind: SplitDifference['kind']) =>
    differences
      .filter(difference => difference.kind === kind)
      .flatMap(difference => differenceLines(difference, io));
  return [
    ...(counts.confirm > 0
      ? [
          paint(`Please confirm (${counts.confirm})`, 'yellow', io),
          ...of('confirm'),
          '',
        ]
      : []),
    ...(counts.hardening > 0
      ? [
          paint(`Meant (${counts.hardening})`, 'green', io),
          ...of('hardening'),
          '',
        ]
      : []),
    ...(same.length > 0
      ? [`Same as today: ${same.map(({ title }) => title).join(', ')}.`]
      : []),
  ];
}

function reasonLines(reasons: readonly SplitReason[]): readonly string[] {
  return reasons.flatMap(({ line, reason, remedy }) => [
    `  ${line === undefined ? '' : `line ${line}: `}${reason}`,
    `    ${remedy}`,
  ]);
}

/** A split in words. */
export function splitText(
  split: DockerfileSplit,
  given: { readonly file: string; readonly written: readonly string[] },
  io: Pick<Io, 'color'>,
): string {
  const { file, written } = given;
  if (!split.ok) {
    return [
      paint(`${file} cannot be split; it stays whole.`, 'yellow', io),
      ...reasonLines(split.reasons),
      '',
    ].join('\n');
  }
  const { report, withoutDigest, template } = split;
  return [
    paint(
      `${file} in two halves, by the template ${template.name}`,
      'bold',
      io,
    ),
    ...written.map(path => `  wrote ${path}`),
    '',
    ...reportLines(report, io),
    ...withoutDigest.map(
      image =>
        `No digest is known for ${image}: add it to the template or to the policy.`,
    ),
    '',
  ].join('\n');
}

/** A check in words. */
export function checkText(check: SplitCheck, io: Pick<Io, 'color'>): string {
  if (!check.ok) {
    return [
      'The halves cannot be compared.',
      ...check.issues.map(
        ({ file, line, column, path, message, suggestion }) =>
          `  ${file}:${line}:${column}: ${path ? `${path}: ` : ''}${message} ${suggestion}`,
      ),
      ...reasonLines(check.reasons),
      '',
    ].join('\n');
  }
  const { report } = check;
  const verdict = report.equivalent
    ? paint(
        'The same image, but for what the platform means to change.',
        'green',
        io,
      )
    : paint('Not the same image.', 'red', io);
  return [verdict, '', ...reportLines(report, io), ''].join('\n');
}
