/** The shell scripts of a file, each parsed once, when somebody first asks. */
import type { ParsedStage } from '../parse/readStages';
import type { SourceLines } from '../parse/sourceLines';
import type { DockerfileInstruction } from '../parse/syntax';
import type { NotAnalysed } from '../types';
import { Answers } from './Answers';
import { parseShell } from './parseShell';
import type { ShellCommand, ShellScript } from './ShellScript';
import { withNested } from './nestedCommands';
import { shellKindOf, type ShellKind } from './shellKind';
import { shellTexts, type ShellText } from './shellText';

/** A script of an instruction, and its way back to lines. */
export interface InstructionScript {
  readonly source: ShellText;
  readonly commands: readonly ShellCommand[];
  /** What was asked about it before. */
  readonly answers: Answers;
}

/** The scripts of a parsed file. */
export class Scripts {
  readonly notAnalysed: NotAnalysed[] = [];
  /** What was asked about the whole file before. */
  readonly answers = new Answers();
  readonly #lines: SourceLines;
  readonly #shells: readonly ShellKind[];
  readonly #parsed = new Map<string, ShellScript>();
  readonly #known = new Map<number, readonly InstructionScript[]>();

  constructor(
    lines: SourceLines,
    instructions: readonly DockerfileInstruction[],
    stages: readonly ParsedStage[],
  ) {
    this.#lines = lines;
    this.#shells = shellsOf(instructions, stages);
  }

  /** The language of an instruction's shell form. */
  shellOf(instruction: DockerfileInstruction): ShellKind {
    return this.#shells[instruction.index] ?? 'posix';
  }

  /** Whether an instruction's shell form runs in a POSIX-like shell. */
  isPosix(instruction: DockerfileInstruction): boolean {
    return this.shellOf(instruction) === 'posix';
  }

  /** The scripts of an instruction; none where it runs no POSIX-like shell. */
  of(instruction: DockerfileInstruction): readonly InstructionScript[] {
    const known = this.#known.get(instruction.index);
    if (known) return known;
    const scripts: InstructionScript[] = [];
    const inner = instruction.trigger ?? instruction;
    const readable = inner.form === 'exec' || this.isPosix(instruction);
    for (const source of readable ? shellTexts(instruction, this.#lines) : []) {
      const script = this.#parse(source.text);
      if (script.ok) {
        const { commands } = script;
        scripts.push({ source, commands, answers: new Answers() });
      } else {
        const { startLine, endLine } = source;
        this.notAnalysed.push({ startLine, endLine, reason: script.reason });
      }
    }
    this.#known.set(instruction.index, scripts);
    return scripts;
  }

  /** Stages often repeat each other's scripts: equal ones are parsed once. */
  #parse(text: string): ShellScript {
    const known = this.#parsed.get(text);
    if (known) return known;
    const parsed = parseShell(text);
    const script = parsed.ok
      ? { ...parsed, commands: withNested(parsed.commands) }
      : parsed;
    this.#parsed.set(text, script);
    return script;
  }
}

function shellOfBase(windows: boolean): ShellKind {
  return windows ? 'cmd' : 'posix';
}

/** The shell in force at each instruction: SHELL changes it for its stage and those that build on it. */
function shellsOf(
  instructions: readonly DockerfileInstruction[],
  stages: readonly ParsedStage[],
): ShellKind[] {
  // Before the first FROM nothing runs.
  let shell: ShellKind = 'posix';
  const atEnd: ShellKind[] = [];
  return instructions.map(({ keyword, stage, words }) => {
    if (stage === undefined || stage >= stages.length) return 'posix';
    if (keyword === 'FROM') {
      const { parent, windows } = stages[stage];
      shell = parent === undefined ? shellOfBase(windows) : atEnd[parent];
    } else if (keyword === 'SHELL') {
      shell = shellKindOf(words.map(word => word.value));
    }
    atEnd[stage] = shell;
    return shell;
  });
}
