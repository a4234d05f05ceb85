/** Instructions that copy everything there is. */
import type { DockerfileInstruction } from '../../parse/syntax';

const EVERYTHING: ReadonlySet<string> = new Set(
  ['.', './', '*', './*', '/'].flatMap(path => [path, `"${path}"`]),
);

/** Whether an instruction copies the whole build context. */
export function copiesEverything({
  keyword,
  words,
  flags,
}: DockerfileInstruction): boolean {
  if (keyword !== 'COPY' && keyword !== 'ADD') return false;
  const target = words.length - 1;
  return (
    words.some(({ value }, at) => at < target && EVERYTHING.has(value)) &&
    !flags.some(({ name }) => name === 'from' || name === 'exclude')
  );
}
