/* The actions as an AI agent meets them: through the MCP backend, asked by a real client. */
import type { AddressInfo } from 'node:net';
import { mockCredentials } from '@backstage/backend-test-utils';
import mcpPlugin from '@backstage/plugin-mcp-actions-backend';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { SECRET_WORD } from '../__fixtures__/bakery';
import { startBakery, type ReadDecision } from '../__testUtils__/startBakery';

jest.setTimeout(60_000);

/** An agent that acts for a person who may read so much. */
async function setup(reading: ReadDecision, denied: string[] = []) {
  const { server } = await startBakery({
    reading,
    denied,
    features: [mcpPlugin],
    config: { backend: { actions: { pluginSources: ['platform-teams'] } } },
  });
  const { port } = server.address() as AddressInfo;
  const client = new Client({ name: 'agent', version: '1' });
  await client.connect(
    new StreamableHTTPClientTransport(
      new URL(`http://localhost:${port}/api/mcp-actions/v1`),
      {
        requestInit: {
          headers: { Authorization: mockCredentials.user.header() },
        },
      },
    ),
  );
  return {
    list: async () => (await client.listTools()).tools,
    call: async (name: string, input: Record<string, unknown>) => {
      const answer = (await client.callTool({
        name: `platform-teams.${name}`,
        arguments: input,
      })) as CallToolResult;
      return { ...answer, text: JSON.stringify(answer).toLowerCase() };
    },
  };
}

describe('the tools of an agent', () => {
  it('are told apart by hints: what only reads, and what notifies people', async () => {
    const { list } = await setup('allow');
    const hints = (await list()).map(({ name, annotations }) => [
      name.replace('platform-teams.', ''),
      annotations?.readOnlyHint,
      annotations?.destructiveHint,
    ]);
    expect(hints.sort()).toEqual([
      ['explain-dockerfile', true, false],
      ['layer-of', true, false],
      ['list-crossings', true, false],
      ['list-findings', true, false],
      ['list-responsibilities', true, false],
      ['preview-responsibility', true, false],
      ['raise-hand-off', false, false],
      ['validate-responsibility', true, false],
      ['who-is-accountable', true, false],
    ]);
  });

  it('are hidden where the caller may not use them', async () => {
    const { list } = await setup('allow', ['platform-teams.handoff.create']);
    const names = (await list()).map(({ name }) => name);
    expect(names).not.toContain('platform-teams.raise-hand-off');
    expect(names).toContain('platform-teams.who-is-accountable');
  });

  it('answer with structure, by the shape that they announce', async () => {
    const { call } = await setup('allow');
    const { structuredContent, isError } = await call('who-is-accountable', {
      entity: 'checkout-api',
      concern: 'prometheus',
    });
    expect(isError).toBeUndefined();
    expect(structuredContent).toMatchObject({
      entity: 'component:default/checkout-api',
      partial: false,
      answers: [{ concern: 'monitoring', team: 'group:default/moonshot' }],
    });
  });

  it.each([
    ['who-is-accountable', { entity: 'checkout-api' }],
    ['list-responsibilities', {}],
    ['list-findings', {}],
    ['list-crossings', {}],
    ['layer-of', { entity: 'resource:default/vpc' }],
    ['explain-dockerfile', { entity: 'checkout-api' }],
  ])(
    'name nothing that the person behind the agent may not see: %s',
    async (name, input) => {
      const { call } = await setup('conditional');
      const { structuredContent, text } = await call(name, input);
      expect(structuredContent).toMatchObject({ partial: true });
      expect(text).not.toContain(SECRET_WORD);
    },
  );

  it('say that they failed, and what to write instead', async () => {
    const { call } = await setup('deny');
    const [hidden, wrong] = await Promise.all([
      call('who-is-accountable', { entity: 'checkout-api' }),
      call('who-is-accountable', { entity: 'a b' }),
    ]);
    expect([hidden.isError, wrong.isError]).toEqual([true, true]);
    expect(hidden.text).not.toContain('reliability');
    expect(wrong.text).toContain('write kind:namespace/name');
  });
});
