import type { ParsedStage } from '../parse/readStages';
import type { DockerfileRule } from './DockerfileRule';
import { accountOf, baseUser, lastUser } from './support/runtimeUser';

/** Programs that a start script leaves root with. */
const STEPS_DOWN = /\b(gosu|su-exec|setpriv|runuser|s6-setuidgid|chpst)\b/;

function stepsDown({ instructions }: ParsedStage): boolean {
  return instructions.some(
    ({ keyword, rest }) =>
      (keyword === 'RUN' || keyword === 'ENTRYPOINT' || keyword === 'CMD') &&
      STEPS_DOWN.test(rest),
  );
}

export const CKV_DOCKER_3: DockerfileRule = {
  id: 'CKV_DOCKER_3',
  aliases: ['DS-0002'],
  concern: 'runtime-user',
  severity: 'warning',
  profile: 'default',
  title: 'No USER says who the service runs as',
  why: 'Without a USER most images run as root: whoever breaks into the service is root in the container, and closer to the machine below it.',
  fix: 'End with a USER that is not root, before the CMD. A number needs no account and lets Kubernetes check it: USER 10001',
  source: 'https://www.checkov.io/5.Policy%20Index/dockerfile.html',
  looksAt: 'file',
  check(context) {
    const chain = context.file.shippedChain;
    if (chain.length === 0 || lastUser(context)) return [];
    const [final] = chain;
    const base = chain[chain.length - 1];
    const scratch = base.expanded === 'scratch';
    const user = scratch ? 'root' : baseUser(base.reference);
    if (user === 'other' || chain.some(stepsDown)) return [];
    if (user === 'unknown') {
      return [
        {
          instruction: final.from,
          message: `There is no USER, so ${base.image} decides who the service runs as. It may be another user than root already.`,
          severity: 'info',
          // Asking every service about its base would drown what is known to be wrong.
          onlyInAll: true,
        },
      ];
    }
    const account = accountOf(base.reference);
    return [
      {
        instruction: final.from,
        message: `There is no USER, and ${base.image} runs as root, so the service does too.`,
        fix: {
          text: account
            ? `Before the CMD, write USER ${account.id}: that is the user ${account.name}, which the image brings`
            : CKV_DOCKER_3.fix,
        },
      },
    ];
  },
  examples: {
    bad: 'FROM node:24-slim\nCOPY dist ./dist\nCMD ["node", "dist/server.js"]\n',
    good: 'FROM node:24-slim\nCOPY dist ./dist\nUSER 1000\nCMD ["node", "dist/server.js"]\n',
  },
};
