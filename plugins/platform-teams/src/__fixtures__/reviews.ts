/** Reviews of changes as the backend answers with them. */
import type {
  DockerfileReviewers,
  DockerfileReviewOutcome,
  DockerfileReviewResponse,
} from '@cookie-factory/plugin-platform-teams-common';
import { assess, DEVELOPERS_FILE } from './dockerfiles';
import { asSeen } from './entities';

const DEVX = 'group:default/devx';
const assessment = assess(DEVELOPERS_FILE);
const findings = assessment.ok ? assessment.findings : [];

function response(
  review: DockerfileReviewOutcome,
  comment = '### Dockerfile: This change needs a review\n',
): DockerfileReviewResponse {
  return {
    ...asSeen,
    entity: 'component:default/checkout-api',
    path: 'Dockerfile',
    review,
    comment,
  };
}

/** Every outcome of a review, by name. */
export const reviewStates = {
  needed: response({
    ok: true,
    changedLines: [2, 9, 22],
    removedLines: [2, 9, 22],
    reviews: [
      {
        team: DEVX,
        candidates: [],
        role: 'platform',
        concerns: ['base-image'],
        lines: [2, 9],
        removedLines: [2, 9],
        reason: 'DevX decides on lines 2 and 9 (Base image).',
        required: true,
      },
      {
        team: null,
        candidates: [],
        role: 'security',
        concerns: ['runtime-user'],
        lines: [22],
        removedLines: [],
        reason: 'Security is asked about line 22 (User).',
        required: false,
      },
    ],
    findings: findings.filter(({ line }) => line === 22),
  }),
  nobody: response({
    ok: true,
    changedLines: [16],
    removedLines: [16],
    reviews: [],
    findings: [],
  }),
  nothing: response({
    ok: true,
    changedLines: [],
    removedLines: [],
    reviews: [],
    findings: [],
  }),
  unparsable: response({
    ok: false,
    error: { message: 'unknown instruction: RUNN', line: 3 },
  }),
};

/** Whom the host asks, and whose lines nobody of them reviews. */
export const REVIEWERS: DockerfileReviewers = {
  codeOwners: '.github/CODEOWNERS',
  host: 'GitHub',
  owners: ['@crumb/checkout'],
  teams: ['group:default/checkout'],
  findings: [
    {
      rule: 'PT2001',
      aliases: [],
      severity: 'warning',
      line: 1,
      endLine: 1,
      title: 'A team reviews none of its lines',
      message:
        'devx decides on lines 1 to 2 and 8 to 11 (Base image and more). GitHub asks @crumb/checkout to review this file, and none of them is of devx.',
      why: 'Whoever answers for a line hears of a change only after it has shipped.',
      fix: {
        text: 'Put this below the other lines of the code owners file:\n/Dockerfile @crumb/checkout @crumb/devx',
      },
      concern: 'base-image',
      role: 'platform',
      owner: { team: DEVX, outcome: 'accountable', by: 'rule' },
      consulted: [],
      consultedOwners: [],
      fixBy: 'developer',
      source: 'platform-teams',
    },
  ],
};
