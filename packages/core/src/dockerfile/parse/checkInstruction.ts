/** What BuildKit refuses in a single instruction, after it has read the whole file. */
import { checkFlags } from './checkFlags';
import { checkHealthcheck } from './checkHealthcheck';
import { checkRun } from './checkMount';
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
  if (!named || STAGE_NAME.test(words[2].value.toLowerCase())) return undefined;
  const name = words[2].value;
  const shown = /^[\w.-]{1,30}$/.test(name) ? `"${name}", ` : '';
  return `invalid name for build stage: ${shown}name can't start with a number or contain symbols. Begin with a letter, then letters, digits, "-", "_" and "."`;
}

function checkCopy(instruction: DockerfileInstruction): string | undefined {
  const { keyword, words, flags } = instruction;
  if (words.length < 2) {
    return `${keyword} requires at least two arguments, but only one was provided. Destination could not be determined. Write what to copy, and where to`;
  }
  const from = flags.find(({ name }) => name === 'from')?.value;
  if (from?.includes('$')) {
    return 'variable expansion is not supported for --from, define a new stage with FROM using ARG from global scope as a workaround. Write FROM with the variable, AS a name, and copy from that name';
  }
  return parseHeredoc(words[words.length - 1].value)
    ? `${keyword} cannot accept a heredoc as a destination. Write the path last`
    : undefined;
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

function checkVolume(instruction: DockerfileInstruction): string | undefined {
  if (instruction.words.some(({ value }) => value.trim() === '')) {
    return 'VOLUME specified can not be an empty string. Write a path';
  }
  return atLeastOne(instruction);
}

function checkArguments(
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
      return atLeastOne(instruction);
    case 'VOLUME':
      return checkVolume(instruction);
    case 'RUN':
      return checkRun(instruction);
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
      return undefined;
  }
}

/**
 * Why BuildKit refuses an instruction; `undefined` where it takes it.
 *
 * @param foreign - whether another frontend reads the file, which may know other flags
 */
export function checkInstruction(
  instruction: DockerfileInstruction,
  foreign = false,
): string | undefined {
  // An unknown instruction is told before its flags, which belong to nothing.
  if (!isKeyword(instruction.keyword)) return unknown(instruction);
  return (
    (foreign ? undefined : checkFlags(instruction)) ??
    checkArguments(instruction)
  );
}
