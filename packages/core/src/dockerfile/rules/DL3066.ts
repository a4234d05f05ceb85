import type { DockerfileRule, RuleContext } from './DockerfileRule';
import { replaceInstruction } from './replaceLines';
import { accountId, lastUser } from './support/runtimeUser';

/** The number that the file itself gives to a user. */
function givenId(name: string, context: RuleContext): string | undefined {
  for (const { instructions } of context.file.shippedChain) {
    for (const instruction of instructions) {
      if (instruction.keyword !== 'RUN') continue;
      for (const { commands } of context.scripts.of(instruction)) {
        for (const command of commands) {
          if (command.name !== 'useradd' && command.name !== 'adduser')
            continue;
          const words = command.args.map(({ value }) => value);
          if (!words.includes(name)) continue;
          const at = words.findIndex(word => word === '-u' || word === '--uid');
          const joined = words.find(word => word.startsWith('--uid='));
          const id = joined?.slice(6) ?? (at === -1 ? '' : words[at + 1]);
          if (id && /^\d+$/.test(id)) return id;
        }
      }
    }
  }
  return undefined;
}

export const DL3066: DockerfileRule = {
  id: 'DL3066',
  aliases: [],
  concern: 'runtime-user',
  severity: 'info',
  // It matters where Kubernetes is told runAsNonRoot without a number of its own.
  profile: 'all',
  title: 'USER has a name instead of a number',
  why: 'Kubernetes cannot tell from a name that the user is not root: with runAsNonRoot it refuses to start the service.',
  fix: 'Write the number of the user: USER 10001. Inside the image, id -u NAME shows it',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3066',
  looksAt: 'file',
  check(context) {
    const user = lastUser(context);
    if (!user) return [];
    const { value } = context.dockerfile.variables.expand(
      user.words[0].value,
      user,
    );
    if (!value) return [];
    const [name, group] = value.split(':');
    // Root has a rule of its own.
    if (/^\d+$/.test(name) || name === 'root' || name === '') return [];
    const chain = context.file.shippedChain;
    const base = chain[chain.length - 1]?.reference;
    const id = givenId(name, context) ?? accountId(name, base);
    const keepsGroup = group === undefined || /^\d+$/.test(group);
    return [
      {
        instruction: user,
        message: `Kubernetes cannot tell whether ${name} is root.`,
        fix:
          id && keepsGroup
            ? replaceInstruction(
                user,
                `Write the number of ${name}`,
                `USER ${group === undefined ? id : `${id}:${group}`}`,
              )
            : undefined,
      },
    ];
  },
  examples: {
    bad: 'FROM node:24\nUSER node\nCMD ["node", "server.js"]\n',
    good: 'FROM node:24\nUSER 1000\nCMD ["node", "server.js"]\n',
  },
};
