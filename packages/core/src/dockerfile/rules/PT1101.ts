import type { ParsedStage } from '../parse/readStages';
import type { DockerfileInstruction } from '../parse/syntax';
import type { DockerfileRule, RuleContext, RuleMatch } from './DockerfileRule';
import { installedManifests } from './support/dependencyInstalls';
import { runCommands, type RunCommand } from './support/runCommands';
import { copiesEverything } from './support/wholeContext';

function hasCache({ flags }: DockerfileInstruction): boolean {
  return flags.some(
    ({ name, value }) =>
      name === 'mount' && /type=(cache|bind)/.test(value ?? ''),
  );
}

/** The first command of a stage that installs what a manifest lists. */
function firstInstall(
  { instructions }: ParsedStage,
  context: RuleContext,
): RunCommand | undefined {
  return runCommands(instructions, context).find(({ command }) =>
    installedManifests(command),
  );
}

/** Whether a stage that this one builds on has installed them. */
function installsBefore(stage: ParsedStage, context: RuleContext): boolean {
  const { stages } = context.dockerfile;
  for (let at = stage.parent; at !== undefined; at = stages[at].parent) {
    if (firstInstall(stages[at], context)) return true;
  }
  return false;
}

function inStage(
  stage: ParsedStage,
  context: RuleContext,
): RuleMatch | undefined {
  const copy = stage.instructions.find(copiesEverything);
  const first = copy && firstInstall(stage, context);
  // Where the dependencies came before, a second install finds them.
  if (!first || first.instruction.index < copy.index) return undefined;
  if (installsBefore(stage, context)) return undefined;
  if (hasCache(first.instruction)) return undefined;
  const { command } = first;
  const words = [command.name, ...command.args.map(({ value }) => value)];
  const manifests = installedManifests(command);
  const install = words.join(' ');
  return {
    instruction: copy,
    message: `Every change of any file makes ${words.slice(0, 2).join(' ')} download everything again.`,
    fix: {
      text: `Copy what it needs first: COPY ${manifests} ./ then RUN ${install} and the COPY of everything after that`,
    },
  };
}

export const PT1101: DockerfileRule = {
  id: 'PT1101',
  aliases: [],
  concern: 'application-dependencies',
  severity: 'warning',
  profile: 'default',
  title: 'Everything is copied before dependencies are installed',
  why: 'The cache of the build is lost with every change: developers and pipelines wait minutes for what has not changed.',
  fix: 'Copy the manifest and the lockfile, install, and copy the rest after that',
  looksAt: 'file',
  check: context =>
    context.file.linuxStages.flatMap(stage => inStage(stage, context) ?? []),
  examples: {
    bad: 'FROM node:24 AS build\nWORKDIR /app\nCOPY . .\nRUN npm ci\n',
    good: 'FROM node:24 AS build\nWORKDIR /app\nCOPY package.json package-lock.json ./\nRUN npm ci\nCOPY . .\n',
  },
};
