/**
 * Mounts of a RUN in the words of a contract: caches are the template's; a file of the repository
 * that is only mounted is copied.
 */
import type { DockerfileInstruction } from '../../parse/syntax';
import type { ContractCopy } from '../contract/ContainerContract';
import { targetOf } from '../contract/copies';
import { tidySource } from './readCopy';

/** Files that mounts bring, or the type of one that a contract has no place for. */
export type MountsRead =
  | { readonly ok: true; readonly copies: readonly ContractCopy[] }
  | { readonly ok: false; readonly type: string };

function optionsOf(value: string): ReadonlyMap<string, string> {
  return new Map(
    value.split(',').map(part => {
      const equals = part.indexOf('=');
      return equals === -1
        ? ([part, ''] as const)
        : ([part.slice(0, equals), part.slice(equals + 1)] as const);
    }),
  );
}

/** Reads the mounts of a RUN. */
export function readMounts(
  { flags }: DockerfileInstruction,
  workdir: string,
): MountsRead {
  const copies: ContractCopy[] = [];
  for (const { name, value = '' } of flags) {
    if (name !== 'mount') continue;
    const options = optionsOf(value);
    const type = options.get('type') ?? 'bind';
    if (type === 'cache' || type === 'tmpfs') continue;
    const source = options.get('source') ?? options.get('src') ?? '.';
    const target =
      options.get('target') ?? options.get('dst') ?? options.get('destination');
    const usable =
      type === 'bind' &&
      !options.has('from') &&
      target !== undefined &&
      !/[\s"'`$\\<]/.test(`${source}${target}`);
    if (!usable) return { ok: false, type };
    copies.push({
      source: tidySource(source),
      target: targetOf(tidySource(source), target, workdir),
    });
  }
  return { ok: true, copies };
}
