import { copiedSources, isKeyFile } from '../attribute/fileTopic';
import type { DockerfileInstruction } from '../parse/syntax';
import type { FoundSecret } from '../secrets/findSecrets';
import type { DockerfileFix } from '../types';
import type { ShellCommand } from '../shell/ShellScript';
import {
  commandLines,
  stageOf,
  type CommandVisit,
  type DockerfileRule,
  type RuleContext,
  type RuleMatch,
} from './DockerfileRule';
import { replaceInstruction } from './replaceLines';
import {
  CREDENTIAL_PROGRAMS,
  credentialFile,
  removesLogin,
} from './support/credentialCommands';

const ROTATE =
  'Then replace the secret, since the old one is in the git history and in every image built so far.';

function mountFor(name: string): string {
  const id = name.toLowerCase();
  return `RUN --mount=type=secret,id=${id},env=${name}`;
}

function message({ kind, name, exposed }: FoundSecret): string {
  const subject = name ?? 'This line';
  if (kind === 'arg' && !exposed) {
    return `${subject} is given at build time, and stays readable in the history of the image.`;
  }
  if (!exposed)
    return `${subject} is written into the image, where everybody who has the image can read it.`;
  return name
    ? `${name} looks like a secret. Everybody who has the image or the repository can read it.`
    : 'This line holds what looks like a secret. Everybody who has the image or the repository can read it.';
}

function fixFor(
  secret: FoundSecret,
  instruction: DockerfileInstruction,
): DockerfileFix {
  const { kind, name, exposed } = secret;
  const rotate = exposed ? ` ${ROTATE}` : '';
  if (name && kind === 'arg') {
    const text = `Take the ARG out, and mount the secret where it is used: ${mountFor(name)}.${rotate}`;
    return single(instruction)
      ? replaceInstruction(
          instruction,
          text,
          `# ${name}: mounted where it is used, with ${mountFor(name)}`,
        )
      : { text };
  }
  if (name && kind === 'env') {
    const text = `Take the setting out, and let the deployment provide it.${rotate}`;
    return single(instruction)
      ? replaceInstruction(
          instruction,
          text,
          `# ${name}: given by the deployment`,
        )
      : { text };
  }
  if (instruction.keyword !== 'RUN') {
    return {
      text: `Take the secret out, and let the deployment provide it.${rotate}`,
    };
  }
  return {
    text: `Take the secret out of the command, and mount it: ${mountFor(name && /^\w+$/.test(name) ? name : 'TOKEN')}.${rotate}`,
  };
}

function single({
  pairs,
  startLine,
  codeEndLine,
}: DockerfileInstruction): boolean {
  return pairs.length === 1 && startLine === codeEndLine;
}

function ofSecrets({ dockerfile, secrets }: RuleContext): RuleMatch[] {
  const matches: RuleMatch[] = [];
  for (const secret of secrets) {
    if (secret.instruction === undefined) continue;
    const instruction = dockerfile.instructions[secret.instruction];
    matches.push({
      instruction,
      line: secret.line,
      endLine: secret.endLine,
      message: message(secret),
      fix: fixFor(secret, instruction),
    });
  }
  return matches;
}

function copiedKey(instruction: DockerfileInstruction): RuleMatch | undefined {
  if (instruction.flags.some(({ name }) => name === 'from')) return undefined;
  const key = copiedSources(instruction).find(isKeyFile);
  if (!key) return undefined;
  return {
    instruction,
    message: `${key} usually holds a key or a password, and becomes part of the image.`,
    fix: {
      text: `Leave the file out, and mount it where it is used: RUN --mount=type=secret,id=${key.slice(key.lastIndexOf('/') + 1)}. Add it to .dockerignore too`,
    },
  };
}

/** Variables that a command reads. */
function variablesOf({ args }: ShellCommand): string[] {
  return args.flatMap(({ value, literal }) =>
    literal
      ? []
      : [...value.matchAll(/\$\{?([A-Za-z_]\w{0,127})/g)].map(
          ([, name]) => name,
        ),
  );
}

/** Whether the secret itself, or a variable of the command that holds it, is reported already. */
function isReported(visit: CommandVisit): boolean {
  const { command, instruction, context } = visit;
  const variables = new Set<string | undefined>(variablesOf(command));
  const { line, endLine } = commandLines(visit);
  return context.secrets.some(
    secret =>
      variables.has(secret.name) ||
      (secret.instruction === instruction.index &&
        secret.line <= endLine &&
        secret.endLine >= line),
  );
}

/** A login that a command leaves in a file of the image. */
function storedLogin(visit: CommandVisit): RuleMatch | undefined {
  const { command, script, instruction, context } = visit;
  if (!stageOf(context, instruction)?.shipped) return undefined;
  const file = credentialFile(command);
  if (!file || removesLogin(script) || isReported(visit)) return undefined;
  return {
    instruction,
    ...commandLines(visit),
    message: `This leaves a login in ${file}, which becomes part of the image.`,
    fix: {
      text: `Mount the login for the one command that needs it: RUN --mount=type=secret,id=login,target=${file.replace('~', '/root')}`,
    },
    command: true,
  };
}

export const PT1001: DockerfileRule = {
  id: 'PT1001',
  aliases: ['SecretsUsedInArgOrEnv', 'DL3064', 'DS-0031'],
  concern: 'secrets',
  severity: 'error',
  profile: 'default',
  title: 'A secret becomes part of the image',
  why: 'What is written into an image or its history can be read by everybody who can pull it, for as long as it exists.',
  fix: 'Take the secret out, and let the deployment provide it, or mount it for the one command that needs it',
  looksAt: 'several',
  parts: [
    { looksAt: 'file', check: ofSecrets },
    { looksAt: 'instructions', keywords: ['COPY', 'ADD'], check: copiedKey },
    { looksAt: 'commands', names: CREDENTIAL_PROGRAMS, check: storedLogin },
  ],
  examples: {
    bad: 'FROM node:24\nENV PSP_API_KEY=not-a-real-key-42\n',
    good: 'FROM node:24\nENV GPG_KEY=A035C8C19219BA821ECEA86B64E628F8D684696D\nARG USERNAME=app\nRUN --mount=type=secret,id=npm_token,env=NPM_TOKEN npm ci\n',
  },
};
