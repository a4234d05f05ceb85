/** Reads COPY and ADD of repository files. */
import type { DockerfileInstruction } from '../../parse/syntax';
import type { StageValues } from '../config/StageValues';
import type { ContractCopy } from '../contract/ContainerContract';
import { targetOf } from '../contract/copies';
import type { SplitReason } from '../SplitReport';

/** A COPY or ADD of repository files, or why it cannot be one. */
export function readCopy(
  instruction: DockerfileInstruction,
  options: { readonly values: StageValues; readonly workdir: string },
):
  | {
      readonly ok: true;
      readonly copies: readonly ContractCopy[];
      readonly mode: string | undefined;
    }
  | { readonly ok: false; readonly reason: SplitReason } {
  const { values, workdir } = options;
  const { keyword, startLine: line, flags, heredocs } = instruction;
  const refuse = (reason: string, remedy: string) =>
    ({ ok: false, reason: { line, reason, remedy } }) as const;
  if (heredocs.length > 0) {
    return refuse(
      `This ${keyword} holds the file itself.`,
      'Put it into a file of the repository.',
    );
  }
  const odd = flags.find(
    ({ name }) => !['from', 'chown', 'chmod', 'link'].includes(name),
  );
  if (odd) {
    return refuse(
      `--${odd.name} of this ${keyword} has no place in a contract.`,
      'Copy the files by name, or leave others out in .dockerignore.',
    );
  }
  const words = instruction.words.map(word =>
    instruction.form === 'exec'
      ? word.value
      : values.textOf(word.value, instruction),
  );
  if (words.some(word => word === undefined || /[\s"'`$\\<]/.test(word))) {
    return refuse(
      'A path here has spaces, or depends on a variable that is not set.',
      'Write the path out, without spaces.',
    );
  }
  const paths = words.filter(word => word !== undefined);
  const target = paths[paths.length - 1];
  const sources = paths.slice(0, -1);
  const unpacks = (source: string) =>
    /^(?:https?|git|ssh):|^git@/.test(source) ||
    /\.(?:tar|tgz|tbz2?|txz)(?:\.|$)/.test(source);
  if (keyword === 'ADD' && sources.some(unpacks)) {
    return refuse(
      'This ADD downloads or unpacks something.',
      'Download it in the build and check it, or let the platform team bring it.',
    );
  }
  const mode = flags.find(({ name }) => name === 'chmod')?.value;
  if (mode !== undefined && !/^0?[0-7]{3}$/.test(mode)) {
    return refuse(
      `The permissions ${mode} are not numbers.`,
      'Write four octal digits: --chmod=0755.',
    );
  }
  const many =
    sources.length > 1 && !target.endsWith('/') ? `${target}/` : target;
  return {
    ok: true,
    mode,
    copies: sources.map(source => ({
      source: tidySource(source),
      target: targetOf(tidySource(source), many, workdir),
    })),
  };
}

/** `./dist/` is `dist`, and `./` is `.`. */
export function tidySource(source: string): string {
  const bare = source.replace(/^(?:\.\/)+/, '').replace(/(.)\/+$/, '$1');
  return bare === '' || bare === './' ? '.' : bare;
}
