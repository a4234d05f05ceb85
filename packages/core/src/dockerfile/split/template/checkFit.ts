/** Whether a template serves a contract. */
import { createIssue, joinWords, type Issue } from '../../../catalog/Issue';
import { nearest } from '../../../catalog/nearest';
import type { ContainerContract } from '../contract/ContainerContract';
import type { ContainerTemplate } from './ContainerTemplate';
import { usualInstall } from './usualSteps';

/** All that keeps a template from serving a contract. */
export function checkFit(
  contract: ContainerContract,
  template: ContainerTemplate,
): readonly Issue[] {
  const { runtime, build, dependencies } = contract;
  const path = ['spec', 'runtime'];
  if (runtime.name !== template.runtime) {
    return [
      createIssue(
        path,
        `The template ${template.name} is for ${template.runtime}, not for ${runtime.name}.`,
        `Write runtime: ${template.runtime} and a version, or take another template.`,
      ),
    ];
  }
  const issues: Issue[] = [];
  const { versions, versionParts, variants } = template;
  if (runtime.version.split('.').length < versionParts) {
    issues.push(
      createIssue(
        path,
        `The version ${runtime.version} is not exact enough.`,
        `Write ${versionParts} numbers with points between them.`,
      ),
    );
  }
  const isKept = (version: string) =>
    runtime.version === version || runtime.version.startsWith(`${version}.`);
  if (versions && !versions.some(isKept)) {
    issues.push(
      createIssue(
        path,
        `The platform keeps no ${runtime.name} ${runtime.version}.`,
        `Write ${joinWords(versions, 'or')}, or ask the platform team for it.`,
      ),
    );
  }
  const { variant } = runtime;
  if (variant !== undefined && !Object.hasOwn(variants, variant)) {
    const [meant] = nearest(variant, Object.keys(variants));
    issues.push(
      createIssue(
        path,
        `The template has no variant ${variant}.`,
        `${meant ? `Did you mean ${meant}? ` : ''}Write ${joinWords(Object.keys(variants), 'or')}.`,
      ),
    );
  }
  const chosen = variants[variant ?? template.defaultVariant];
  const builder = build?.runtime?.name;
  if (builder && chosen && !Object.hasOwn(chosen.builders ?? {}, builder)) {
    issues.push(
      createIssue(
        ['spec', 'build', 'runtime'],
        `The template builds with no ${builder}.`,
        `Write ${joinWords(Object.keys(chosen.builders ?? {}), 'or') || 'no runtime here'}.`,
      ),
    );
  }
  if (
    dependencies &&
    !dependencies.install &&
    !usualInstall(dependencies.files, template)
  ) {
    issues.push(
      createIssue(
        ['spec', 'dependencies'],
        'The template knows no usual command for these files.',
        'Write files: [...] and install: [the command].',
      ),
    );
  }
  if (
    chosen &&
    contract.osPackages.length > 0 &&
    chosen.finalPackages === 'none'
  ) {
    issues.push(
      createIssue(
        ['spec', 'osPackages'],
        `The image of ${[runtime.name, variant ?? template.defaultVariant].join(' ')} has no package manager.`,
        'Choose another variant after the version, or do without the packages.',
      ),
    );
  }
  if (chosen?.shell === false && contract.directories.length > 0) {
    issues.push(
      createIssue(
        ['spec', 'directories'],
        `The image of ${[runtime.name, variant ?? template.defaultVariant].join(' ')} has no shell to make folders with.`,
        'Choose another variant after the version, or let the deployment mount the folders.',
      ),
    );
  }
  return issues;
}
