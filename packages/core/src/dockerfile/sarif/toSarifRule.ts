/** A rule as code-scanning pages show it: what it is about, why, and how to mend it. */
import { dockerfileConcernTitle } from '../concerns';
import { DOCKERFILE_RULES, type DockerfileRule } from '../rules';
import type { DockerfileFinding, DockerfileSeverity } from '../types';
import { plainMessage } from './plainMessage';
import type { SarifRule } from './types';

const BY_ID = new Map(DOCKERFILE_RULES.map(rule => [rule.id, rule]));

const SECURITY: ReadonlySet<string> = new Set([
  'secrets',
  'supply-chain',
  'runtime-user',
]);

/** What the pages call high, medium and low. */
const SECURITY_SEVERITY: Readonly<Record<DockerfileSeverity, string>> = {
  error: '8.0',
  warning: '5.5',
  info: '3.0',
};

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;
const PROBLEMS = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
} as const;

/** `No version is given` as a name in one word: `NoVersionIsGiven`. */
function nameOf(title: string): string {
  return (title.match(/[A-Za-z0-9]+/g) ?? ['Finding'])
    .map(word => word[0].toUpperCase() + word.slice(1))
    .join('')
    .slice(0, 120);
}

function fenced(text: string): string {
  return `\`\`\`dockerfile\n${text.trimEnd()}\n\`\`\``;
}

function examplesOf({ examples }: DockerfileRule): string {
  return `\n\nInstead of\n\n${fenced(examples.bad)}\n\nwrite\n\n${fenced(examples.good)}`;
}

/** What another tool says of one place is no title for all of them. */
function titleOf({ source, rule, title }: DockerfileFinding): string {
  return source === 'platform-teams' ? title : `${rule} of ${source}`;
}

/** Describes the rule of a finding; a rule of another tool by what the finding says. */
export function toSarifRule(finding: DockerfileFinding): SarifRule {
  const rule = BY_ID.get(finding.rule);
  const { concern } = rule ?? finding;
  const { why } = rule ?? finding;
  const title = rule?.title ?? titleOf(finding);
  const fix = rule?.fix ?? plainMessage(finding.fix.text);
  const severity = rule?.severity ?? finding.severity;
  const names = [...(rule?.aliases ?? []), ...(rule?.partOf ?? [])];
  const also = names.length > 0 ? `\n\nAlso known as ${names.join(', ')}.` : '';
  const security = SECURITY.has(concern);
  return {
    id: finding.rule,
    name: nameOf(title),
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: {
      text: `${why}\n\n${fix}`,
      markdown: `${why}\n\n**How to mend it:** ${fix}${rule ? examplesOf(rule) : ''}${also}`,
    },
    ...(rule?.source === undefined ? {} : { helpUri: rule.source }),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      tags: [
        'dockerfile',
        ...(security ? ['security'] : []),
        dockerfileConcernTitle(concern),
      ],
      'problem.severity': PROBLEMS[severity],
      ...(security ? { 'security-severity': SECURITY_SEVERITY[severity] } : {}),
    },
  };
}
