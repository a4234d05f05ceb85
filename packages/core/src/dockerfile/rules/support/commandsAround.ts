/**
 * The commands before and after one in its script. Each script is gone through once for each
 * question, whatever the number of its commands that ask it.
 */
import type { InstructionScript } from '../../shell/Scripts';
import type { ShellCommand } from '../../shell/ShellScript';
import { innermostCommand } from '../../shell/unwrapCommand';
import type { CommandVisit } from '../DockerfileRule';

/**
 * A question about a command, without what only starts it, such as `sudo`. Answers are remembered
 * by the function: it has to be one function for all calls.
 */
export type CommandTest = (command: ShellCommand) => boolean;

/** Longer pipelines than anybody writes. */
const LONGEST_PIPELINE = 100;

interface Places {
  readonly first: number;
  readonly last: number;
}

/** The commands of a script without what only starts them. */
export function innerCommands({
  answers,
  commands,
}: InstructionScript): readonly ShellCommand[] {
  return answers.once(innermostCommand, () => commands.map(innermostCommand));
}

function placesOf(script: InstructionScript, test: CommandTest): Places {
  return script.answers.once(test, () => {
    const inner = innerCommands(script);
    const first = inner.findIndex(test);
    const last = first === -1 ? -1 : inner.findLastIndex(test);
    return { first, last };
  });
}

/** Whether a command that runs after this one, in the same instruction, passes a test. */
export function someAfter(
  { script, position }: CommandVisit,
  test: CommandTest,
): boolean {
  return placesOf(script, test).last > position;
}

/** Whether a command that runs before this one, in the same instruction, passes a test. */
export function someBefore(
  { script, position }: CommandVisit,
  test: CommandTest,
): boolean {
  const { first } = placesOf(script, test);
  return first !== -1 && first < position;
}

function readPipelines({
  commands,
}: InstructionScript): ReadonlyMap<number, readonly ShellCommand[]> {
  const pipelines = new Map<number, ShellCommand[]>();
  for (const command of commands) {
    const known = pipelines.get(command.pipeline);
    if (known) known.push(command);
    else pipelines.set(command.pipeline, [command]);
  }
  return pipelines;
}

/** The commands of a script that share a pipeline; none where they are more than anybody writes. */
export function pipelineOf(
  script: InstructionScript,
  { pipeline }: ShellCommand,
): readonly ShellCommand[] {
  const pipelines = script.answers.once(readPipelines, () =>
    readPipelines(script),
  );
  const found = pipelines.get(pipeline) ?? [];
  return found.length > LONGEST_PIPELINE ? [] : found;
}

const ANSWERING: ReadonlySet<string> = new Set(['yes', 'echo', 'printf']);

/** Whether something answers what a command asks: `yes | apt-get install curl`. */
export function isAnswered({
  command,
  script,
  position,
}: CommandVisit): boolean {
  if (command.redirects.some(({ operator }) => operator.startsWith('<'))) {
    return true;
  }
  const written = script.commands[position];
  const pipeline = pipelineOf(script, written);
  return pipeline
    .slice(0, Math.max(0, pipeline.indexOf(written)))
    .some(({ name }) => ANSWERING.has(name));
}
