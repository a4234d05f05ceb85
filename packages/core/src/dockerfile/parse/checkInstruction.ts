/** What BuildKit refuses in a single instruction, after it has read the whole file. */
import { isKeyword, nearestKeyword } from './keywords';
import { parseHeredoc } from './parseHeredoc';
import type { DockerfileInstruction } from './syntax';

const STAGE_NAME = /^[a-z][a-z0-9_.-]*$/;

function atLeastOne(instruction: DockerfileInstruction): string | undefined {
  const given = instruction.words.length + instruction.pairs.length;
  return given === 0
    ? `${instruction.keyword} requires at least one argument. Add it, or remove the line`
    : undefined;
}

function exactlyOne(instruction: DockerfileInstruction): string | undefined {
  return instruction.words.length === 1
    ? undefined
    : `${instruction.keyword} requires exactly one argument`;
}

function noBlankNames(instruction: DockerfileInstruction): string | undefined {
  return instruction.pairs.some(pair => pair.name === '')
    ? `${instruction.keyword} names can not be blank. Write a name before the "="`
    : undefined;
}

function checkFrom({ words }: DockerfileInstruction): string | undefined {
  const named = words.length === 3 && words[1].value.toUpperCase() === 'AS';
  if (words.length !== 1 && !named) {
    return 'FROM requires either one or three arguments. Write FROM image, or FROM image AS name';
  }
  return !named || STAGE_NAME.test(words[2].value.toLowerCase())
    ? undefined
    : 'invalid name for build stage: begin with a letter, then letters, digits, "-", "_" and "."';
}

function checkCopy(instruction: DockerfileInstruction): string | undefined {
  const { keyword, words } = instruction;
  if (words.length < 2) {
    return `${keyword} requires at least two arguments: what to copy, and where to`;
  }
  return parseHeredoc(words[words.length - 1].value)
    ? `${keyword} cannot accept a heredoc as a destination. Write the path last`
    : undefined;
}

function checkHealthcheck({
  words,
}: DockerfileInstruction): string | undefined {
  const type = words[0].value.toUpperCase();
  if (type === 'NONE') {
    return words.length === 1
      ? undefined
      : 'HEALTHCHECK NONE takes no arguments';
  }
  if (type !== 'CMD') {
    return 'Unknown type in HEALTHCHECK. Write HEALTHCHECK CMD and a command, or HEALTHCHECK NONE';
  }
  return words.length > 1 ? undefined : 'Missing command after HEALTHCHECK CMD';
}

function checkTrigger({ trigger }: DockerfileInstruction): string | undefined {
  if (!trigger) return 'ONBUILD requires at least one argument';
  switch (trigger.keyword) {
    case 'ONBUILD':
      return "Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed";
    case 'FROM':
    case 'MAINTAINER':
      return `${trigger.keyword} isn't allowed as an ONBUILD trigger`;
    default:
      // BuildKit looks into a trigger only when a child image runs it.
      return undefined;
  }
}

function checkShell(instruction: DockerfileInstruction): string | undefined {
  if (instruction.form !== 'exec') {
    return 'SHELL requires the arguments to be in JSON form: SHELL ["/bin/bash", "-c"]';
  }
  return atLeastOne(instruction);
}

function unknown({ keyword }: DockerfileInstruction): string {
  // What is no word may be a piece of a secret: it is not repeated.
  const named = /^[A-Z]{1,20}$/.test(keyword) ? `: ${keyword}` : '';
  const nearest = nearestKeyword(keyword);
  const hint = nearest
    ? `Did you mean ${nearest}?`
    : 'An instruction such as RUN or COPY has to stand first on a line, or the line before has to end in a continuation';
  return `unknown instruction${named}. ${hint}`;
}

/** Why BuildKit refuses an instruction; `undefined` where it takes it. */
export function checkInstruction(
  instruction: DockerfileInstruction,
): string | undefined {
  switch (instruction.keyword) {
    case 'FROM':
      return checkFrom(instruction);
    case 'ADD':
    case 'COPY':
      return checkCopy(instruction);
    case 'ENV':
    case 'LABEL':
    case 'ARG':
      return atLeastOne(instruction) ?? noBlankNames(instruction);
    case 'EXPOSE':
    case 'VOLUME':
      return atLeastOne(instruction);
    case 'USER':
    case 'WORKDIR':
    case 'STOPSIGNAL':
    case 'MAINTAINER':
      return exactlyOne(instruction);
    case 'HEALTHCHECK':
      return atLeastOne(instruction) ?? checkHealthcheck(instruction);
    case 'SHELL':
      return checkShell(instruction);
    case 'ONBUILD':
      return checkTrigger(instruction);
    default:
      return isKeyword(instruction.keyword) ? undefined : unknown(instruction);
  }
}
