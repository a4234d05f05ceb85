/* What an AI agent meets at the portal's MCP endpoint, with the rights of whoever sent it. */
import type { APIRequestContext } from '@playwright/test';
import { backendOf, guestToken } from './support/backend';
import { expect, test } from './support/test';

interface Tool {
  readonly name: string;
  readonly description: string;
  readonly annotations: { readonly readOnlyHint: boolean };
}

interface Answer {
  readonly isError?: boolean;
  readonly content: readonly { readonly text: string }[];
  readonly structuredContent?: object;
}

const READING = [
  'explain-dockerfile',
  'layer-of',
  'list-crossings',
  'list-findings',
  'list-responsibilities',
  'preview-responsibility',
  'validate-responsibility',
  'who-is-accountable',
].map(name => `platform-teams.${name}`);

/** Speaks MCP over Streamable HTTP, whose answers come as server-sent events. */
function createAgent(
  request: APIRequestContext,
  { url, token }: { readonly url: string; readonly token?: string },
) {
  let id = 0;
  const send = (method: string, params: object) => {
    id += 1;
    return request.post(url, {
      headers: {
        accept: 'application/json, text/event-stream',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      data: { jsonrpc: '2.0', id, method, params },
    });
  };
  const ask = async <T>(method: string, params: object = {}): Promise<T> => {
    const response = await send(method, params);
    expect(response.status()).toBe(200);
    const data = /^data: (.*)$/m.exec(await response.text());
    return JSON.parse(data?.[1] ?? '{}').result;
  };
  return {
    send,
    ask,
    call: (name: string, input: object) =>
      ask<Answer>('tools/call', {
        name: `platform-teams.${name}`,
        arguments: input,
      }),
  };
}

test('an agent finds the tools of platform teams, and is told which one to take', async ({
  page,
  request,
}) => {
  const backend = await backendOf(page);
  const agent = createAgent(request, {
    url: `${backend}/api/mcp-actions/v1`,
    token: await guestToken(request, backend),
  });

  const { serverInfo } = await agent.ask<{ serverInfo: { name: string } }>(
    'initialize',
    {
      protocolVersion: '2025-06-18',
      capabilities: {},
      clientInfo: { name: 'e2e', version: '1' },
    },
  );
  const { tools } = await agent.ask<{ tools: Tool[] }>('tools/list');

  expect(serverInfo.name).toBe('Cookie Factory');
  const ours = tools.filter(({ name }) => name.startsWith('platform-teams.'));
  expect(
    ours
      .filter(({ annotations }) => annotations.readOnlyHint)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(READING);
  // Two that are easily mistaken for one another name each other.
  const description = (name: string) =>
    ours.find(tool => tool.name === `platform-teams.${name}`)?.description;
  expect(description('list-responsibilities')).toContain('who-is-accountable');
  expect(description('explain-dockerfile')).toContain('who-is-accountable');
  expect(description('layer-of')).toContain('list-crossings');
});

test('an agent is told who is accountable, apart from who might be asked meanwhile', async ({
  page,
  request,
}) => {
  const backend = await backendOf(page);
  const agent = createAgent(request, {
    url: `${backend}/api/mcp-actions/v1`,
    token: await guestToken(request, backend),
  });

  const kafka = await agent.call('who-is-accountable', {
    entity: 'checkout-api',
    concern: 'kafka',
  });
  expect(kafka.structuredContent).toMatchObject({
    entity: 'component:default/checkout-api',
    partial: false,
    answers: [
      {
        concern: 'messaging',
        outcome: 'accountable',
        team: 'group:default/sre',
        teamTitle: 'SRE',
        suggestions: [],
      },
    ],
  });

  const secrets = await agent.call('who-is-accountable', {
    entity: 'checkout-api',
    concern: 'secret-management',
  });
  expect(secrets.structuredContent).toMatchObject({
    answers: [
      {
        outcome: 'gap',
        team: null,
        suggestions: [{ team: 'group:default/security' }],
      },
    ],
  });

  const lines = await agent.call('explain-dockerfile', {
    entity: 'checkout-api',
    line: 17,
  });
  expect(lines.structuredContent).toMatchObject({
    mayReadText: true,
    files: [{ parts: [{ startLine: 17, teamTitle: 'Security' }] }],
  });
});

test('an agent that errs is told what to write instead', async ({
  page,
  request,
}) => {
  const backend = await backendOf(page);
  const agent = createAgent(request, {
    url: `${backend}/api/mcp-actions/v1`,
    token: await guestToken(request, backend),
  });

  const unknown = await agent.call('who-is-accountable', {
    entity: 'checkout-api',
    concern: 'kafkaesque',
  });
  expect(unknown.isError).toBe(true);
  expect(unknown.content[0].text).toContain(
    '"kafkaesque" is no concern of the vocabulary',
  );

  const broken = await agent.call('validate-responsibility', {
    yaml: 'apiVersion: platform-teams/v1alpha1\nkind: Responsibility\nmetadata: { name: a }\nspec: { owner: sre, concerns: [loging] }\n',
  });
  expect(broken.structuredContent).toEqual({
    issues: [
      expect.objectContaining({
        line: 4,
        path: 'spec.concerns[0]',
        suggestion: 'Did you mean "logging"?',
      }),
    ],
  });
});

test('an agent without credentials gets nothing', async ({
  page,
  playwright,
}) => {
  const backend = await backendOf(page);
  // Without the cookies of the browser's own session.
  const request = await playwright.request.newContext();
  const agent = createAgent(request, {
    url: `${backend}/api/mcp-actions/v1`,
  });

  const response = await agent.send('tools/list', {});

  expect(response.status()).toBe(401);
  await request.dispose();
});
