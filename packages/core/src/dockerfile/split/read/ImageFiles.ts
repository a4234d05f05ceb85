/** What the final image holds, however many stages made it. */
import type { ContractFile } from '../contract/ContainerContract';
import type { SplitDifference, SplitReason } from '../SplitReport';

/** Files, packages and folders of the final image. */
export interface ImageFiles {
  /** Whether a stage of its own builds. */
  readonly built: boolean;
  readonly files: readonly ContractFile[];
  /** Commands to add to the build. */
  readonly commands: readonly string[];
  readonly osPackages: readonly string[];
  /** Packages of the image as it is. */
  readonly packages: readonly string[];
  readonly directories: readonly string[];
  readonly differences: readonly SplitDifference[];
  readonly reasons: readonly SplitReason[];
  readonly lines: Readonly<Record<string, number>>;
}

/** A program that a script from the internet installs. */
export function notInstalled(
  downloads: readonly string[],
  line: number,
): SplitDifference {
  return {
    id: `commands.${line}`,
    part: 'commands',
    title: 'Downloaded program',
    before: `Installed by ${downloads[0]}`,
    after: 'Not installed',
    kind: 'confirm',
    why: 'The contract does not ask for it. Where it is needed, the platform team can bring it, checked.',
    line,
  };
}

/** Packages without those that were removed again. */
export function remaining(
  installed: readonly string[],
  removed: readonly string[],
): readonly string[] {
  const bare = (name: string) => name.split(/[=~<>]/)[0];
  const gone = new Set(removed.map(bare));
  return [...new Set(installed)].filter(name => !gone.has(bare(name)));
}
