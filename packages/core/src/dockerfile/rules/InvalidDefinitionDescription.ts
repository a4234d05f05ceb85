import { lineText } from '../parse/sourceLines';
import type { DockerfileRule } from './DockerfileRule';

/** Comments that speak to tools rather than to readers. */
const FOR_TOOLS = /^(hadolint|owner\s*:|check\s*=|checkov:|trivy:|nosemgrep)/i;

function wordsOf(line: string): string {
  return line.slice(line.indexOf('#') + 1).trim();
}

export const InvalidDefinitionDescription: DockerfileRule = {
  id: 'InvalidDefinitionDescription',
  aliases: [],
  concern: 'image-build',
  severity: 'info',
  // BuildKit itself checks it only when asked to.
  profile: 'all',
  title: 'A comment does not describe the name below it',
  why: 'The command docker build --call=outline shows the comment above a stage or an ARG as its description, if it begins with the name.',
  fix: 'Begin the comment with the name, or put a blank line below it',
  source:
    'https://docs.docker.com/reference/build-checks/invalid-definition-description/',
  looksAt: 'instructions',
  keywords: ['FROM', 'ARG'],
  check(instruction, { dockerfile }) {
    const { keyword, commentLines, words, pairs } = instruction;
    if (commentLines.length === 0) return undefined;
    const names =
      keyword === 'FROM'
        ? words.slice(2, 3).map(({ value }) => value)
        : pairs.map(({ name }) => name);
    const comments = commentLines
      .map(line => wordsOf(lineText(dockerfile.lines, line)))
      .filter(comment => comment !== '' && !FOR_TOOLS.test(comment));
    if (names.length === 0 || comments.length === 0) return undefined;
    const describes = names.some(name =>
      comments.some(
        comment => comment === name || comment.startsWith(`${name} `),
      ),
    );
    if (describes) return undefined;
    return {
      instruction,
      message: `The comment above does not begin with ${names[0]}.`,
      fix: {
        text: `Write # ${names[0]} and what it is for, or put a blank line below the comment`,
      },
    };
  },
  examples: {
    bad: '# Compiles everything\nFROM golang:1.25 AS build\nRUN go build ./...\n',
    good: '# build compiles everything\nFROM golang:1.25 AS build\n# VERSION of the release\nARG VERSION=1\n',
  },
};
