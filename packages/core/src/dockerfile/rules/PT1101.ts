import type { ParsedStage } from '../parse/readStages';
import type { DockerfileInstruction } from '../parse/syntax';
import {
  linuxStages,
  type DockerfileRule,
  type RuleContext,
  type RuleMatch,
} from './DockerfileRule';
import { installedManifests } from './support/dependencyInstalls';
import { runCommands } from './support/runCommands';
import { copiesEverything } from './support/wholeContext';

function hasCache({ flags }: DockerfileInstruction): boolean {
  return flags.some(
    ({ name, value }) =>
      name === 'mount' && /type=(cache|bind)/.test(value ?? ''),
  );
}

/** Whether a stage that this one builds on has installed them. */
function installsBefore(stage: ParsedStage, context: RuleContext): boolean {
  const { stages } = context.dockerfile;
  for (let at = stage.parent; at !== undefined; at = stages[at].parent) {
    const commands = runCommands(stages[at].instructions, context);
    if (commands.some(({ command }) => installedManifests(command)))
      return true;
  }
  return false;
}

function inStage(stage: ParsedStage, context: RuleContext): RuleMatch[] {
  const copy = stage.instructions.find(copiesEverything);
  if (!copy) return [];
  const installs = runCommands(stage.instructions, context).flatMap(
    ({ command, instruction }) => {
      const manifests = installedManifests(command);
      return manifests ? [{ command, instruction, manifests }] : [];
    },
  );
  const [first] = installs;
  // Where the dependencies came before, a second install finds them.
  if (!first || first.instruction.index < copy.index) return [];
  if (installsBefore(stage, context)) return [];
  if (hasCache(first.instruction)) return [];
  const { command, manifests } = first;
  const words = [command.name, ...command.args.map(({ value }) => value)];
  const install = words.join(' ');
  return [
    {
      instruction: copy,
      message: `Every change of any file makes ${words.slice(0, 2).join(' ')} download everything again.`,
      fix: {
        text: `Copy what it needs first: COPY ${manifests} ./ then RUN ${install} and the COPY of everything after that`,
      },
    },
  ];
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
    linuxStages(context).flatMap(stage => inStage(stage, context)),
  examples: {
    bad: 'FROM node:24 AS build\nWORKDIR /app\nCOPY . .\nRUN npm ci\n',
    good: 'FROM node:24 AS build\nWORKDIR /app\nCOPY package.json package-lock.json ./\nRUN npm ci\nCOPY . .\n',
  },
};
