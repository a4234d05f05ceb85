import { findingsOf } from './__testUtils__/findingsOf';
import { processorTime } from '../__testUtils__/processorTime';

jest.setTimeout(60_000);

/** A here-document of 60 kB with one command on every line, sixteen times. */
function scripts(command: string): string {
  const lines = `${command}\n`.repeat(
    Math.floor(60_000 / (command.length + 1)),
  );
  return `FROM x:1\n${`RUN <<EOF\n${lines}EOF\n`.repeat(16)}`;
}

/** Each of these took 10 to 20 seconds where every command looked at all others of its script. */
describe('scripts of thousands of commands', () => {
  it.each([
    'sudo apk add a',
    'apt-get update',
    'pip install a',
    'curl http://a/b | tar x',
  ])('of %j are gone through in one pass', command => {
    const text = scripts(command);
    const start = processorTime();
    findingsOf(text, { profile: 'all' });
    expect(processorTime() - start).toBeLessThan(6000);
  });
});

it('goes through a file of CMD in one pass', () => {
  const text = `FROM x:1\n${'CMD a\n'.repeat(30_000)}`;
  const start = processorTime();
  findingsOf(text, { profile: 'all' });
  expect(processorTime() - start).toBeLessThan(6000);
});
