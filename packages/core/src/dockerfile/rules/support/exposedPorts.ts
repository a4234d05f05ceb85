/** The ports of an EXPOSE. */
import type { DockerfileInstruction, DockerfileWord } from '../../parse/syntax';
import type { RuleContext } from '../DockerfileRule';

/** A word of EXPOSE such as `8000-8010/tcp`. */
export interface ExposedPort {
  readonly word: DockerfileWord;
  /** With its variables expanded. */
  readonly value: string;
  /** What stands behind the slash, as written. */
  readonly protocol: string | undefined;
  /** Whether an address or a port of the host stands before the port. */
  readonly mapped: boolean;
  /** The port in the container, or the two ends of a range. */
  readonly first: number;
  readonly last: number;
}

function readPort(
  word: DockerfileWord,
  value: string,
): ExposedPort | undefined {
  const slash = value.indexOf('/');
  const ports = slash === -1 ? value : value.slice(0, slash);
  const protocol = slash === -1 ? undefined : value.slice(slash + 1);
  const colon = ports.lastIndexOf(':');
  const range = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(ports.slice(colon + 1));
  if (!range) return undefined;
  const first = Number(range[1]);
  const last = range[2] === undefined ? first : Number(range[2]);
  return { word, value, protocol, mapped: colon !== -1, first, last };
}

function readPorts(
  instruction: DockerfileInstruction,
  { dockerfile }: RuleContext,
): readonly ExposedPort[] {
  const ports: ExposedPort[] = [];
  for (const word of instruction.words) {
    const { value } = dockerfile.variables.expand(word.value, instruction);
    if (value === undefined) continue;
    // A variable may hold several ports.
    const values = /\s/.test(value) ? value.split(/\s+/) : [value];
    for (const one of values) {
      const port = readPort(word, one);
      if (port) ports.push(port);
    }
  }
  return ports;
}

/** The ports that an EXPOSE names; those that depend on something unknown are left out. */
export function exposedPorts(
  instruction: DockerfileInstruction,
  context: RuleContext,
): readonly ExposedPort[] {
  // Several rules ask for those of each EXPOSE.
  return context.scripts.answers.once(instruction, () =>
    readPorts(instruction, context),
  );
}
