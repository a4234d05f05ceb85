/** What a template does where a contract says nothing. */
import type {
  ContainerContract,
  ContractCopy,
} from '../contract/ContainerContract';
import type { ContainerTemplate } from './ContainerTemplate';
import { fillVersions } from './resolveBase';

/** The usual command for files that name libraries. */
export function usualInstall(
  files: readonly ContractCopy[],
  { install }: ContainerTemplate,
): readonly string[] | undefined {
  const names = new Set(
    files.map(({ source }) => source.slice(source.lastIndexOf('/') + 1)),
  );
  const usual = install.find(({ file }) => names.has(file));
  return usual && [usual.run];
}

/** What the image needs of an install, beside the work folder. */
export function usualDependencyPaths(
  contract: Pick<ContainerContract, 'runtime' | 'build'>,
  template: ContainerTemplate,
): readonly string[] {
  return template.dependencyPaths.map(path => fillVersions(path, contract));
}
