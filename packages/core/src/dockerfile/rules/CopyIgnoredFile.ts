import { copiedSources, isRemote } from '../attribute/fileTopic';
import type { DockerfileInstruction } from '../parse/syntax';
import type { DockerfileRule, RuleContext, RuleMatch } from './DockerfileRule';
import { copyFrom } from './support/copyInstruction';
import { contextPath, DockerIgnore } from './support/DockerIgnore';

/** More sources than anybody writes; those after them are not looked at. */
const MOST_SOURCES = 500;

/** The path of a source in the build context; of a pattern, the folder that it is looked for in. */
function sourcePath(source: string): string | undefined {
  if (isRemote(source)) return undefined;
  const wildcard = source.search(/[*?[\\]/);
  if (wildcard === -1) return contextPath(source);
  const folder = source.slice(0, source.lastIndexOf('/', wildcard) + 1);
  return contextPath(folder);
}

function sourcesOf(
  { dockerfile }: RuleContext,
  instruction: DockerfileInstruction,
): string[] {
  const { keyword } = instruction;
  if (keyword !== 'COPY' && keyword !== 'ADD') return [];
  if (copyFrom(instruction) !== undefined) return [];
  return copiedSources(instruction).flatMap(
    source => dockerfile.variables.expand(source, instruction).value ?? [],
  );
}

export const CopyIgnoredFile: DockerfileRule = {
  id: 'CopyIgnoredFile',
  aliases: [],
  concern: 'application-files',
  severity: 'error',
  profile: 'default',
  title: 'A file is copied that the build does not get',
  why: 'The .dockerignore keeps the file from the build, so the build stops with "not found".',
  fix: 'Take the line out of .dockerignore, or add an exception below it: !dist',
  source: 'https://docs.docker.com/reference/build-checks/copy-ignored-file/',
  looksAt: 'file',
  check(context) {
    const { dockerignore } = context.evidence;
    if (!dockerignore) return undefined;
    const ignore = new DockerIgnore(dockerignore);
    const matches: RuleMatch[] = [];
    let asked = 0;
    for (const instruction of context.dockerfile.instructions) {
      for (const source of sourcesOf(context, instruction)) {
        if (++asked > MOST_SOURCES) return matches;
        const path = sourcePath(source);
        if (path === undefined || !ignore.leavesOut(path)) continue;
        matches.push({
          instruction,
          message: `${source} is left out by the .dockerignore.`,
          fix: {
            text: `Take the line out of .dockerignore, or add an exception below it: !${path}`,
          },
        });
      }
    }
    return matches;
  },
  examples: {
    bad: 'FROM nginx:1.29\nCOPY dist /usr/share/nginx/html\n',
    good: 'FROM nginx:1.29\nCOPY public /usr/share/nginx/html\n',
    evidence: { dockerignore: 'node_modules\ndist\n' },
  },
};
