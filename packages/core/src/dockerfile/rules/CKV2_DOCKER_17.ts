import { commandLines, type DockerfileRule } from './DockerfileRule';

export const CKV2_DOCKER_17: DockerfileRule = {
  id: 'CKV2_DOCKER_17',
  aliases: [],
  concern: 'runtime-user',
  severity: 'warning',
  profile: 'default',
  title: 'A user of the image gets a password',
  why: 'A password inside an image is the same wherever it runs, and everybody who has the image can look for it. Nobody signs in to a container with one.',
  fix: 'Take the password out. A service needs none: USER 10001 is enough',
  source: 'https://www.checkov.io/5.Policy%20Index/dockerfile.html',
  looksAt: 'commands',
  names: ['chpasswd'],
  check(visit) {
    const { line, endLine } = commandLines(visit);
    // A password that can be read there is reported as the secret that it is.
    const { index } = visit.instruction;
    const readable = visit.context.secrets.some(
      secret =>
        secret.instruction === index &&
        secret.line <= endLine &&
        secret.endLine >= line,
    );
    if (readable) return undefined;
    return {
      instruction: visit.instruction,
      line,
      endLine,
      message: 'chpasswd sets a password for a user of the image.',
      command: true,
    };
  },
  examples: {
    bad: 'FROM debian:13\nARG OVEN_LOGIN\nRUN echo "oven:$OVEN_LOGIN" | chpasswd\n',
    good: 'FROM debian:13\nRUN useradd --uid 10001 oven\nUSER 10001\n',
  },
};
