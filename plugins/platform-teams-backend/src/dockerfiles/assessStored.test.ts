import {
  assessDockerfile,
  type AssessOptions,
  type LineOwner,
} from '@cookie-factory/platform-teams-core';
import { assessStored } from './assessStored';

const TEXT = `FROM node:22-bookworm
WORKDIR /app
COPY . .
RUN apt-get update && curl -fsSL https://get.probe.example/agent.sh | sh
ENV PSP_API_KEY=sk_live_51HxYzAbCdEfGhIjKlMnOp
CMD node server.js
`;

const ownerOf = (concern: string): LineOwner => ({
  team: `group:default/${concern === 'image-build' ? 'devx' : 'checkout'}`,
  outcome: 'accountable',
  by: 'rule',
});

function summaryOf(declaredModel?: AssessOptions['declaredModel']) {
  return assessStored(
    {
      path: 'Dockerfile',
      outcome: 'read',
      text: TEXT,
      readAt: new Date('2026-11-23T15:28:00.000Z'),
    },
    { assess: { ownerOf, declaredModel }, mayReadText: false },
  ).summary;
}

describe('what is known of a stored file', () => {
  it('has the lines shared out as the advice would, where that is another model', () => {
    const summary = summaryOf();
    const recommended = summary?.model
      .recommended as AssessOptions['declaredModel'];
    expect(recommended).not.toBe(summary?.model.current);

    const advised = assessDockerfile(TEXT, {
      file: 'Dockerfile',
      ownerOf,
      declaredModel: recommended,
    });

    expect(summary?.recommendedShares).toEqual(
      advised.ok ? advised.shares : undefined,
    );
  });

  it('has no second sharing out where the model in use fits', () => {
    const recommended = summaryOf()?.model
      .recommended as AssessOptions['declaredModel'];

    expect(summaryOf(recommended)).not.toHaveProperty('recommendedShares');
  });
});
