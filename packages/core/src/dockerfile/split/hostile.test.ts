/** Inputs that are made to be slow: each is split or refused in linear time. */
import { splitDockerfile } from './splitDockerfile';

/** Time of the processor, not of the clock, so that a busy machine fails nothing. */
const CEILING_MS = 4000;

const lines = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n');
const NODE = 'FROM node:22-slim\nWORKDIR /app\n';

it.each<[string, string]>([
  [
    '20,000 continuation lines',
    `${NODE}RUN a \\\n${lines(20_000, () => '  b \\')}\n  c`,
  ],
  [
    '10,000 settings',
    `${NODE}${lines(10_000, at => `ENV K${at + 1}=$K${at}-1`)}`,
  ],
  [
    '1,900 settings that build on each other',
    `${NODE}${lines(1_900, at => `ENV K${at + 1}=$K${at}-1`)}\nCOPY . .\nRUN npm ci`,
  ],
  [
    '1,900 settings, each with a command',
    `${NODE}${lines(950, at => `ENV K${at}=${at}\nRUN npm run k${at}`)}`,
  ],
  [
    '60 doublings',
    `${NODE}ARG A0=xx\n${lines(60, at => `ARG A${at + 1}=$A${at}$A${at}`)}\nENV B=$A60`,
  ],
  [
    '5,000 nested substitutions',
    `${NODE}ENV V=${'${a:-'.repeat(5000)}${'}'.repeat(5000)}`,
  ],
  ['20,000 open braces', `${NODE}ENV V=${'${'.repeat(20_000)}`],
  ['20,000 open substitutions', `${NODE}RUN ${'$('.repeat(20_000)}`],
  [
    '1,000 stages',
    lines(1_000, at => `FROM node:22 AS s${at}\nCOPY --from=s${at - 1} /a /a`),
  ],
  [
    '90 stages on each other',
    `FROM node:22 AS s0\n${lines(90, at => `FROM s${at} AS s${at + 1}\nWORKDIR d`)}`,
  ],
  ['1,900 copies', `${NODE}${lines(1_900, at => `COPY f${at} /srv/f${at}`)}`],
  ['60,000 spaces before a bracket', `${NODE}CMD [${' '.repeat(60_000)}"a"`],
  ['60,000 characters of an image', `FROM node:${'1.'.repeat(30_000)}`],
  ['60,000 characters of a JDK', `FROM maven:3-${'jdk-'.repeat(15_000)}`],
  [
    '60,000 slashes',
    `${NODE}COPY ${'/'.repeat(30_000)} ${'./'.repeat(15_000)}`,
  ],
])('takes %s', (_, text) => {
  const before = process.cpuUsage();
  const split = splitDockerfile(text, { name: 'x' });
  const { user, system } = process.cpuUsage(before);

  expect((user + system) / 1000).toBeLessThan(CEILING_MS);
  expect(typeof split.ok).toBe('boolean');
});
