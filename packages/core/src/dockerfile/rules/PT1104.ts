import type { ParsedStage } from '../parse/readStages';
import type { DockerfileRule } from './DockerfileRule';
import { baseUser } from './support/runtimeUser';

/** Ways to take the package manager out. */
const REMOVED =
  /apk-tools|\/sbin\/apk|\/usr\/bin\/(apt|dpkg|yum|dnf|microdnf)|(purge|remove) [^&;|]{0,60}\bapt\b/;

function removesIt({ instructions }: ParsedStage): boolean {
  return instructions.some(
    ({ keyword, rest }) => keyword === 'RUN' && REMOVED.test(rest),
  );
}

export const PT1104: DockerfileRule = {
  id: 'PT1104',
  aliases: [],
  concern: 'image-build',
  severity: 'info',
  // Most images have one; it is for those who harden on purpose.
  profile: 'all',
  title: 'The shipped image has a package manager',
  why: 'Whoever breaks into the service installs whatever they need with it. A service needs none.',
  fix: 'Ship on an image without one, such as FROM gcr.io/distroless/nodejs24-debian12:nonroot, or take it out: RUN apk del apk-tools',
  looksAt: 'file',
  check(context) {
    const chain = context.file.shippedChain;
    const base = chain[chain.length - 1];
    const reference = base?.reference;
    // Of the images that are known to have none, and of the unknown, there is nothing to say.
    const known =
      reference?.registry === 'docker.io' && baseUser(reference) === 'root';
    if (!base || !known || reference.repository === 'library/busybox')
      return [];
    if (chain.some(removesIt)) return [];
    return [
      {
        instruction: base.from,
        message: `${base.image} brings a package manager, which the service ships with.`,
      },
    ];
  },
  examples: {
    bad: 'FROM alpine:3.22\nCOPY oven /oven\nUSER 10001\nCMD ["/oven"]\n',
    good: 'FROM gcr.io/distroless/static-debian12:nonroot\nCOPY oven /oven\nCMD ["/oven"]\n',
  },
};
