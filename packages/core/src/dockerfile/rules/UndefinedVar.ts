import type { DockerfileInstruction } from '../parse/syntax';
import type { DockerfileRule, RuleMatch } from './DockerfileRule';
import { UndefinedNames, type UndefinedReason } from './support/undefinedNames';

/** Instructions in which BuildKit puts values in the place of variables. */
const EXPANDED: ReadonlySet<string> = new Set([
  'ADD',
  'ARG',
  'COPY',
  'ENV',
  'EXPOSE',
  'LABEL',
  'STOPSIGNAL',
  'USER',
  'VOLUME',
  'WORKDIR',
]);

const NONE: readonly never[] = [];

interface Valued {
  readonly value?: string;
}

function holdsVariable({ value }: Valued): boolean {
  return value?.includes('$') ?? false;
}

/** The words, pairs and flags of an instruction that hold variables. */
function expandedIn({
  words,
  pairs,
  flags,
  rest,
}: DockerfileInstruction): readonly Valued[] {
  if (!rest.includes('$') && !flags.some(holdsVariable)) return NONE;
  const valued = pairs.length > 0 ? pairs : words;
  return [...valued, ...flags].filter(holdsVariable);
}

function setsItself({ pairs }: DockerfileInstruction, name: string): boolean {
  return pairs.some(pair => pair.name === name);
}

function explain(name: string, reason: UndefinedReason): string {
  switch (reason.kind) {
    case 'before-from':
      return `The ARG ${name} before FROM holds for FROM alone.`;
    case 'platform':
      return `BuildKit gives ${name} only to stages that declare it.`;
    case 'later':
      return `${name} is declared only in line ${reason.line}.`;
    case 'other-stage':
      return `Line ${reason.line} declares ${name} for another stage.`;
    case 'misspelt':
      return `Nothing sets $${name}. Did you mean $${reason.meant}?`;
    default:
      return `Nothing sets $${name} before this line.`;
  }
}

function remedy(name: string, reason: UndefinedReason): string {
  switch (reason.kind) {
    case 'misspelt':
      return `Write $${reason.meant}`;
    case 'later':
      return `Move line ${reason.line} above this one`;
    default:
      return `Declare it in this stage, above this line: ARG ${name}`;
  }
}

export const UndefinedVar: DockerfileRule = {
  id: 'UndefinedVar',
  aliases: [],
  concern: 'application-configuration',
  severity: 'warning',
  profile: 'default',
  title: 'A variable has no value',
  why: 'BuildKit puts nothing in its place and goes on, so paths and settings turn out shorter than meant.',
  fix: 'Declare the variable in the same stage, above the line: ARG VERSION',
  source: 'https://docs.docker.com/reference/build-checks/undefined-var/',
  looksAt: 'file',
  check(context) {
    const { variables } = context.dockerfile;
    const matches: RuleMatch[] = [];
    let names: UndefinedNames | undefined;
    for (const { instructions } of context.file.linuxStages) {
      const told = new Set<string>();
      for (const instruction of instructions) {
        if (!EXPANDED.has(instruction.keyword)) continue;
        for (const { value = '' } of expandedIn(instruction)) {
          for (const name of variables.expand(value, instruction).unset) {
            // A setting of the same ENV is another rule's finding.
            if (told.has(name) || setsItself(instruction, name)) continue;
            names ??= new UndefinedNames(context.dockerfile);
            const reason = names.reason(name, instruction);
            if (!reason) continue;
            told.add(name);
            matches.push({
              instruction,
              message: explain(name, reason),
              fix: { text: remedy(name, reason) },
            });
          }
        }
      }
    }
    return matches;
  },
  examples: {
    bad: 'ARG VERSION=1.4.2\nFROM node:24-slim\nLABEL org.opencontainers.image.version=$VERSION\n',
    good: 'ARG VERSION=1.4.2\nFROM node:24-slim\nARG VERSION\nLABEL org.opencontainers.image.version=$VERSION\nENV PATH=/app/bin:$PATH\n',
  },
};
