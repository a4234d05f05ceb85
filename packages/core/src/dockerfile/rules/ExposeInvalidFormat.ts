import type { DockerfileRule } from './DockerfileRule';
import { editInstruction } from './support/editInstruction';
import { exposedPorts } from './support/exposedPorts';

export const ExposeInvalidFormat: DockerfileRule = {
  id: 'ExposeInvalidFormat',
  aliases: [],
  concern: 'ports',
  severity: 'warning',
  profile: 'default',
  title: 'EXPOSE names a port of the host',
  why: 'EXPOSE knows only ports of the container and leaves the rest out; BuildKit announces that this will stop the build.',
  fix: 'Name the port of the container alone, and publish it when you start: docker run -p 80:8080',
  source:
    'https://docs.docker.com/reference/build-checks/expose-invalid-format/',
  looksAt: 'instructions',
  keywords: ['EXPOSE'],
  check(instruction, context) {
    const mapped = exposedPorts(instruction, context).filter(
      port => port.mapped,
    );
    if (mapped.length === 0) return undefined;
    const plain = mapped.every(({ word, value }) => word.value === value);
    return {
      instruction,
      message: `${mapped[0].value} is more than a port of the container.`,
      fix: plain
        ? editInstruction(instruction, context.dockerfile.lines, {
            text: ExposeInvalidFormat.fix,
            edits: mapped.map(({ word, value }) => ({
              span: word.span,
              text: value.slice(value.lastIndexOf(':') + 1),
            })),
          })
        : undefined,
    };
  },
  examples: {
    bad: 'FROM nginx:1.29\nEXPOSE 80:8080\n',
    good: 'FROM nginx:1.29\nEXPOSE 8080\n',
  },
};
