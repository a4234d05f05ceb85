/** The page about the rules: docs/dockerfile-rules.md is what this gives for all of them. */
import {
  dockerfileConcernTitle,
  type DockerfileRule,
  type NotCoveredCheck,
} from '@cookie-factory/platform-teams-core';

const INTRODUCTION = `# Rules for Dockerfiles

This page is written by \`yarn docs:rules\` from the table of rules. Change the rules, not the page.

A finding belongs to the team that answers for the concern of its line. What a rule finds in a stage
that does not ship weighs one step less, except for secrets, supply chain and base images.

- **Profile** \`default\` is what an owner should act on. \`--profile all\` checks the others too, and
  so does a severity of its own in the configuration.
- **Codes** of other tools mean the same rule: ignore it, look it up or set its severity by any of
  them. \`# hadolint ignore=CODE\` above an instruction, \`# hadolint global ignore=CODE\`,
  \`# check=skip=CODE\` and \`.hadolint.yaml\` are heeded.
- \`platform-teams rules CODE\` prints what stands here about one rule.
`;

/** Text inside of a table or a line: nothing in it is markup. */
function plain(text: string): string {
  return text.replace(/[\\|<>*_[\]`]/g, sign =>
    sign === '<' ? '&lt;' : `\\${sign}`,
  );
}

function codes(list: readonly string[]): string {
  return list.map(code => `\`${code}\``).join(', ');
}

function anchor(id: string): string {
  return id.toLowerCase();
}

function overview(rules: readonly DockerfileRule[]): string {
  const concerns = [...new Set(rules.map(({ concern }) => concern))].sort();
  const tables = concerns.map(concern =>
    [
      `### ${dockerfileConcernTitle(concern)} (\`${concern}\`)`,
      '',
      '| Rule | Finds | Severity | Profile | Also known as |',
      '| --- | --- | --- | --- | --- |',
      ...rules
        .filter(rule => rule.concern === concern)
        .map(
          ({ id, title, severity, profile, aliases, partOf = [] }) =>
            `| [${plain(id)}](#${anchor(id)}) | ${plain(title)} | ${severity} | ${profile} | ${codes([...aliases, ...partOf])} |`,
        ),
      '',
    ].join('\n'),
  );
  return ['## By concern', '', ...tables].join('\n');
}

function fence(text: string): string {
  return `\`\`\`dockerfile\n${text.trimEnd()}\n\`\`\``;
}

function section(rule: DockerfileRule): string {
  const { id, title, aliases, partOf = [], concern } = rule;
  const facts = [
    `Concern: ${dockerfileConcernTitle(concern)} (\`${concern}\`)`,
    `Severity: ${rule.severity}`,
    `Profile: ${rule.profile}`,
    ...(aliases.length > 0 ? [`Also known as: ${codes(aliases)}`] : []),
    ...(partOf.length > 0 ? [`Part of: ${codes(partOf)}`] : []),
    ...(rule.source ? [`Source: <${rule.source}>`] : []),
  ];
  return [
    `### ${plain(id)}`,
    '',
    `**${plain(title)}.** ${plain(rule.why)}`,
    '',
    `**Fix:** ${plain(rule.fix)}`,
    '',
    ...facts.map(fact => `- ${fact}`),
    '',
    'Finds:',
    '',
    fence(rule.examples.bad),
    '',
    'Leaves alone:',
    '',
    fence(rule.examples.good),
    '',
  ].join('\n');
}

function notCovered(checks: readonly NotCoveredCheck[]): string {
  return [
    '## What other tools check and these rules do not',
    '',
    'The language of shell scripts is left to ShellCheck: the JSON and SARIF of hadolint, which runs it,',
    'can be merged in, and its findings get owners too.',
    '',
    '| Check | Why there is no rule |',
    '| --- | --- |',
    ...checks.map(({ code, reason }) => `| \`${code}\` | ${plain(reason)} |`),
    '',
  ].join('\n');
}

/** Rules as a page; with the checks that have none, as the whole page. */
export function rulesMarkdown(
  rules: readonly DockerfileRule[],
  uncovered: readonly NotCoveredCheck[] | undefined,
): string {
  const sections = rules.map(section).join('\n');
  if (!uncovered) return sections;
  return [
    INTRODUCTION,
    overview(rules),
    notCovered(uncovered),
    '## Every rule\n',
    sections,
  ].join('\n');
}
