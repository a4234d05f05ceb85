import type { ShellWord } from '../shell/ShellScript';
import {
  commandLines,
  stageOf,
  type CommandVisit,
  type DockerfileRule,
} from './DockerfileRule';
import { actionOf, readPackageCommand } from './support/packageCommand';
import { listOf } from './support/words';

const VALUED: ReadonlySet<string> = new Set(
  `-o -p -C -ldflags -gcflags -asmflags -tags -mod -modfile -exec -toolexec -buildmode -pkgdir
   -overlay -installsuffix -pgo -covermode -coverpkg`.split(/\s+/),
);

const ACTIONS: ReadonlySet<string> = new Set(['install', 'get', 'run']);

/** Versions that mean whatever is newest, and branches. */
const MOVING: ReadonlySet<string> = new Set([
  'latest',
  'upgrade',
  'patch',
  'main',
  'master',
  'HEAD',
]);

/** Whether files of a module stand in the stage: its go.mod then holds the versions. */
function mayHaveModule({ instruction, context }: CommandVisit): boolean {
  const { flags } = instruction.trigger ?? instruction;
  if (flags.some(({ name }) => name === 'mount')) return true;
  const stage = stageOf(context, instruction);
  return (
    stage?.parent !== undefined ||
    (stage?.instructions.some(
      ({ keyword, index }) =>
        index < instruction.index && (keyword === 'COPY' || keyword === 'ADD'),
    ) ??
      false)
  );
}

function isUnpinned(
  { value, literal }: ShellWord,
  visit: CommandVisit,
): boolean {
  const at = value.indexOf('@');
  const path = at === -1 ? value : value.slice(0, at);
  // Only the path of a module begins with a host.
  if (!literal || !/^[^./]+\.[^/]+\//.test(path)) return false;
  return at === -1 ? !mayHaveModule(visit) : MOVING.has(value.slice(at + 1));
}

export const DL3062: DockerfileRule = {
  id: 'DL3062',
  aliases: [],
  concern: 'application-dependencies',
  severity: 'warning',
  profile: 'default',
  title: 'A Go program is installed in any version',
  why: 'The next build may use a tool, or ship a program, that nobody has tested.',
  fix: 'Write the version after the path, as in go install example.com/tool@v1.4.2',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3062',
  looksAt: 'commands',
  names: ['go'],
  check(visit) {
    const action = actionOf(visit.command, VALUED)?.value;
    if (action === undefined || !ACTIONS.has(action)) return undefined;
    const { operands } = readPackageCommand(visit.command, VALUED);
    // What follows the program of `go run` is for the program.
    const named = action === 'run' ? operands.slice(0, 1) : operands;
    const unpinned = named
      .filter(word => isUnpinned(word, visit))
      .map(({ value }) => value);
    if (unpinned.length === 0) return undefined;
    return {
      instruction: visit.instruction,
      ...commandLines(visit),
      message: `No fixed version is given for ${listOf(unpinned)}.`,
      command: true,
    };
  },
  examples: {
    bad: 'FROM golang:1.26\nRUN go install example.com/tools/stringer@latest\n',
    good: 'FROM golang:1.26\nRUN go install example.com/tools/stringer@v0.39.0\nCOPY . .\nRUN go install ./cmd/app\n',
  },
};
