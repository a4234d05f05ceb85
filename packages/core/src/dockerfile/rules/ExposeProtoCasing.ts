import type { DockerfileRule } from './DockerfileRule';
import { editInstruction } from './support/editInstruction';
import { exposedPorts } from './support/exposedPorts';

export const ExposeProtoCasing: DockerfileRule = {
  id: 'ExposeProtoCasing',
  aliases: [],
  concern: 'ports',
  severity: 'info',
  profile: 'all',
  title: 'A protocol of EXPOSE has capitals',
  why: 'Written in one way, ports are found by searching; BuildKit warns of it in every build.',
  fix: 'Write the protocol in small letters: EXPOSE 53/udp',
  source: 'https://docs.docker.com/reference/build-checks/expose-proto-casing/',
  looksAt: 'instructions',
  keywords: ['EXPOSE'],
  check(instruction, context) {
    const shouted = exposedPorts(instruction, context).filter(
      ({ protocol }) =>
        protocol !== undefined && protocol !== protocol.toLowerCase(),
    );
    if (shouted.length === 0) return undefined;
    const plain = shouted.every(({ word, value }) => word.value === value);
    return {
      instruction,
      message: `The protocol of ${shouted[0].value} has capitals.`,
      fix: plain
        ? editInstruction(instruction, context.dockerfile.lines, {
            text: ExposeProtoCasing.fix,
            edits: shouted.map(({ word, value }) => ({
              span: word.span,
              text: value.toLowerCase(),
            })),
          })
        : undefined,
    };
  },
  examples: {
    bad: 'FROM nginx:1.29\nEXPOSE 53/UDP\n',
    good: 'FROM nginx:1.29\nEXPOSE 53/udp 8080\n',
  },
};
