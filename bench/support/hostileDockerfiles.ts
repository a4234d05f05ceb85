import type { DockerfileText } from './exampleDockerfiles';

function lines(count: number, line: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => line(at)).join('\n');
}

/** Small texts that take other tools minutes, or end them. */
export function hostileDockerfiles(): readonly DockerfileText[] {
  const nested = '${a:-'.repeat(5000) + '}'.repeat(5000);
  const texts: Readonly<Record<string, string>> = {
    '20,000 continuation lines': `FROM x\nRUN a \\\n${lines(20_000, () => '  b \\')}\n  c`,
    // No attack: what as many instructions cost that do not hang together.
    '10,000 plain ENVs': `FROM x\n${lines(10_000, at => `ENV K${at + 1}=value-1`)}\nUSER k10000`,
    '10,000 chained ENVs': `FROM x\n${lines(10_000, at => `ENV K${at + 1}=$K${at}-1`)}\nUSER $K10000`,
    '60 doublings of an ARG': `ARG A0=xx\n${lines(60, at => `ARG A${at + 1}=$A${at}$A${at}`)}\nFROM $A60`,
    '5,000 nested substitutions in an ARG': `FROM x\nARG V=${nested}\nUSER $V`,
    '5,000 nested substitutions in a RUN': `FROM x\nRUN echo ${nested} <<`,
    '20,000 open substitutions': `FROM x\nRUN ${'$('.repeat(20_000)}`,
    '40 kB of spaces before a word': `FROM x\nRUN a${' '.repeat(40_000)}b`,
    '40 kB of spaces in a comment': `FROM x\n#${' '.repeat(40_000)}b\nRUN a`,
    '15,000 stages': lines(15_000, at => `FROM s${at} AS s${at + 1}`),
    '20,000 secrets': `FROM x\n${lines(20_000, () => 'ENV A_TOKEN=abcdef12')}`,
    '1 MiB of one-letter lines': `FROM x\n${'A\n'.repeat(500_000)}`,
  };
  return Object.entries(texts).map(([file, text]) => ({ file, text }));
}
