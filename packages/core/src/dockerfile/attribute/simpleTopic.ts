/** What an instruction is about that is about one thing: its keyword and its arguments tell. */
import type { CopySource } from '../parse/readStages';
import type { DockerfileInstruction } from '../parse/syntax';
import type { Topic } from './commandConcern';
import { fileTopic } from './fileTopic';

const ADMINISTRATION_PORTS = new Set([
  '22',
  '23',
  '2375',
  '2376',
  '3389',
  '5005',
  '5678',
  '5858',
  '8787',
  '9229',
  '9230',
  '2345',
  '40000',
]);

const PROCESS_PROGRAMS =
  /^(tini|dumb-init|s6-svscan|init|catatonit|docker-init|gosu|su-exec|.*entrypoint.*\.sh)$/;

function portTopic(instruction: DockerfileInstruction): Topic {
  const ports = instruction.words.map(({ value }) => value.split('/')[0]);
  const open = ports.find(port => ADMINISTRATION_PORTS.has(port));
  return open
    ? { concern: 'ports', aspect: 'administration', what: `port ${open}` }
    : { concern: 'ports', what: 'EXPOSE' };
}

function entrypointTopic({
  keyword,
  form,
  words,
  rest,
}: DockerfileInstruction): Topic {
  const command =
    form === 'exec' ? (words[0]?.value ?? '') : rest.split(' ', 1)[0];
  const name = command.slice(command.lastIndexOf('/') + 1);
  const wraps =
    keyword === 'ENTRYPOINT' &&
    name.length < 100 &&
    PROCESS_PROGRAMS.test(name);
  return wraps
    ? { concern: 'entrypoint', aspect: 'process', what: name }
    : { concern: 'entrypoint', what: keyword };
}

/** What an instruction is about that holds neither commands nor settings. */
export function simpleTopic(
  instruction: DockerfileInstruction,
  copySource: (from: string) => CopySource,
): Topic {
  const { keyword, flags } = instruction;
  switch (keyword) {
    case 'FROM':
      return { concern: 'base-image', what: 'FROM' };
    case 'COPY':
    case 'ADD': {
      const from = flags.find(({ name }) => name === 'from')?.value;
      return fileTopic(
        instruction,
        from === undefined ? undefined : copySource(from),
      );
    }
    case 'WORKDIR':
    case 'VOLUME':
      return { concern: 'application-files', aspect: 'layout', what: keyword };
    case 'USER':
      return { concern: 'runtime-user', what: keyword };
    case 'EXPOSE':
      return portTopic(instruction);
    case 'CMD':
    case 'ENTRYPOINT':
      return entrypointTopic(instruction);
    case 'STOPSIGNAL':
      return { concern: 'entrypoint', aspect: 'process', what: keyword };
    case 'HEALTHCHECK':
      return { concern: 'healthcheck', what: keyword };
    case 'LABEL':
    case 'MAINTAINER':
      return { concern: 'image-metadata', what: keyword };
    default:
      return { concern: 'image-build', what: keyword };
  }
}
