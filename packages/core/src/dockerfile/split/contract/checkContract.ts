/** What a schema cannot say of a contract: secrets, and what belongs together. */
import {
  createIssue,
  type Issue,
  type IssuePath,
} from '../../../catalog/Issue';
import { findCommandSecrets } from '../../secrets/findCommandSecrets';
import { findSecretAssignments } from '../../secrets/findSecretAssignments';
import { findSecretShapes } from '../../secrets/findSecretShapes';
import { isSecretName } from '../../secrets/isSecretName';
import { isHandedOn, isSecretValue } from '../../secrets/isSecretValue';
import { hasBuilder, type ContainerContract } from './ContainerContract';

/** Whom to ask about a secret. @public */
export interface SecretsRoute {
  /** The team that answers for secrets in images, as people call it. */
  readonly secretsTeam?: string;
}

/** Whether a setting holds a secret, by its name or by the shape of its value. */
export function isSecretSetting(name: string, value: string): boolean {
  const byName =
    isSecretName(name) && (isSecretValue(value) || isHandedOn(value));
  return byName || findSecretShapes(value).length > 0;
}

function holdsSecret(text: string): boolean {
  return (
    findSecretShapes(text).length > 0 ||
    findCommandSecrets(text).length > 0 ||
    findSecretAssignments(text).length > 0
  );
}

/** All that is wrong with a contract of the right shape. */
export function checkContract(
  contract: ContainerContract,
  route: SecretsRoute,
): readonly Issue[] {
  return [
    ...secretSettings(contract, route),
    ...secretTexts(contract, route),
    ...commandForms(contract),
    ...contradictions(contract),
  ];
}

function askWhom({ secretsTeam }: SecretsRoute): string {
  return secretsTeam
    ? `Ask ${secretsTeam} where its value is kept.`
    : 'Ask the team that answers for secrets where its value is kept.';
}

function secretSettings(
  contract: ContainerContract,
  route: SecretsRoute,
): Issue[] {
  const places: [IssuePath, Readonly<Record<string, string>>][] = [
    [['spec', 'env'], contract.env],
    [['spec', 'build', 'env'], contract.build?.env ?? {}],
  ];
  const settings = places.flatMap(([path, values]) =>
    Object.entries(values)
      .filter(([name, value]) => isSecretSetting(name, value))
      .map(([name]) =>
        createIssue(
          [...path, name],
          `${name} looks like a secret: anyone with the image could read it.`,
          `Write the name alone, under secrets: [${name}], and let the deployment give it. ${askWhom(route)}`,
        ),
      ),
  );
  const args = Object.entries(contract.build?.args ?? {})
    .filter(([name, value]) =>
      value === undefined ? isSecretName(name) : isSecretSetting(name, value),
    )
    .map(([name]) =>
      createIssue(
        ['spec', 'build', 'args', name],
        `${name} looks like a secret: the history of the image keeps build arguments.`,
        `Give it to the build as a secret mount, which the platform's template can hold. ${askWhom(route)}`,
      ),
    );
  return [...settings, ...args];
}

function secretTexts(
  contract: ContainerContract,
  route: SecretsRoute,
): Issue[] {
  const { dependencies, build, start, labels, health } = contract;
  const texts: [IssuePath, string][] = [
    ...at(['spec', 'dependencies', 'install'], dependencies?.install),
    ...at(['spec', 'build', 'commands'], build?.commands),
    ...at(['spec', 'start', 'command'], start?.command),
    ...at(['spec', 'start', 'args'], start?.args),
    ...at(
      ['spec', 'health', 'exec', 'command'],
      typeof health === 'object' ? health.exec?.command : undefined,
    ),
    ...Object.entries(labels).map(([name, value]): [IssuePath, string] => [
      ['spec', 'labels', name],
      `${name}=${value}`,
    ]),
  ];
  return texts
    .filter(([, text]) => holdsSecret(text))
    .map(([path]) =>
      createIssue(
        path,
        'A secret stands in this text.',
        `Take it out, and replace it where it was used: it is known now. ${askWhom(route)}`,
      ),
    );
}

function commandForms({ dependencies, build }: ContainerContract): Issue[] {
  const commands = [
    ...at(['spec', 'dependencies', 'install'], dependencies?.install),
    ...at(['spec', 'build', 'commands'], build?.commands),
  ];
  return commands.flatMap(([path, text]) => {
    if (/\\\s*$/.test(text.slice(-200))) {
      return createIssue(
        path,
        'The command ends in a backslash, which would join it with the next line.',
        'Write the whole command on one line.',
      );
    }
    if (text.includes('<<') && !text.includes('<<<')) {
      return createIssue(
        path,
        'The command opens a here-document, which has no end on one line.',
        'Put the text into a file of the repository.',
      );
    }
    return /^\s*(?:--(?:mount|network|security)\b|\[)/.test(text)
      ? createIssue(
          path,
          'The command begins with what a Dockerfile takes for its own.',
          'Write a command of the shell; mounts are in the template.',
        )
      : [];
  });
}

function contradictions(contract: ContainerContract): Issue[] {
  const issues: Issue[] = [];
  const { build, dependencies, files, env, secrets } = contract;
  if (build && build.commands.length > 0 && build.files.length === 0) {
    issues.push(
      createIssue(
        ['spec', 'build', 'files'],
        'The build has commands, and no files to work on.',
        'Write files: [.], or name those that it needs.',
      ),
    );
  }
  for (const [index, { from }] of files.entries()) {
    if (from === 'context' || hasBuilder({ build, dependencies })) continue;
    issues.push(
      createIssue(
        ['spec', 'files', index],
        'The file is to come from a build, and there is none.',
        'Write from: context, or say how the service is built.',
      ),
    );
  }
  for (const [index, name] of secrets.entries()) {
    if (!Object.hasOwn(env, name)) continue;
    issues.push(
      createIssue(
        ['spec', 'secrets', index],
        `${name} stands in env, too.`,
        'Remove it from env: the deployment gives its value.',
      ),
    );
  }
  return issues;
}

function at(
  path: IssuePath,
  texts: readonly string[] | undefined,
): [IssuePath, string][] {
  return (texts ?? []).map((text, index) => [[...path, index], text]);
}
