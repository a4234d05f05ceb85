import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { registerMswTestHooks, TestApiProvider } from '@backstage/test-utils';
import {
  packagedVocabulary,
  validateYaml,
} from '@cookie-factory/platform-teams-core';
import { previewResponse } from '../PlatformTeamsPage/__fixtures__/coverage';
import { vocabularyResponse } from '../PlatformTeamsPage/__fixtures__/teams';
import {
  BACKEND,
  renderWithBackend,
} from '../PlatformTeamsPage/__testUtils__/renderWithBackend';
import { WhatIfTab } from './WhatIfTab';

const server = setupServer();
registerMswTestHooks(server);
afterEach(() => sessionStorage.clear());

const delivery = {
  apiVersion: 'platform-teams/v1alpha1',
  kind: 'Responsibility',
  metadata: {
    namespace: 'default',
    name: 'ml-delivery',
    uid: 'u1',
    annotations: {
      'backstage.io/managed-by-location': 'url:https://x.example',
    },
  },
  spec: { owner: 'group:default/ml-platform', concerns: ['ci-cd'] },
  relations: [{ type: 'ownedBy', targetRef: 'group:default/ml-platform' }],
};

const pipelines = {
  ...delivery,
  metadata: {
    ...delivery.metadata,
    name: 'devx-pipelines',
    title: 'DevX pipelines',
    uid: 'u2',
  },
  spec: { owner: 'group:default/devx', concerns: ['ci-cd'] },
  relations: [{ type: 'ownedBy', targetRef: 'group:default/devx' }],
};

async function setup(
  options: { path?: string; failures?: number; answer?: object } = {},
) {
  const asked: string[] = [];
  server.use(
    http.get(`${BACKEND}/vocabulary`, () =>
      HttpResponse.json(vocabularyResponse),
    ),
    http.post(`${BACKEND}/preview`, async ({ request }) => {
      const { yaml } = (await request.json()) as { yaml: string };
      asked.push(yaml);
      if (asked.length <= (options.failures ?? 0)) return HttpResponse.error();
      const issues = validateYaml(yaml, {
        file: 'responsibility.yaml',
        vocabulary: packagedVocabulary(),
      });
      return HttpResponse.json(
        issues.length > 0
          ? { ...previewResponse, preview: { ok: false, issues } }
          : (options.answer ?? previewResponse),
      );
    }),
  );
  const { unmount } = await renderWithBackend(
    <TestApiProvider
      apis={[
        [catalogApiRef, catalogApiMock({ entities: [delivery, pipelines] })],
      ]}
    >
      <WhatIfTab />
    </TestApiProvider>,
    options.path,
  );
  return { asked, unmount };
}

const editor = () =>
  screen.getByRole('textbox', { name: 'Responsibility as YAML' });

describe('WhatIfTab', () => {
  it('waits for a text, and asks nothing before', async () => {
    const { asked } = await setup();

    expect(
      await screen.findByText(/^Answers, findings and customers that change/),
    ).toBeInTheDocument();
    expect(asked).toEqual([]);
  });

  it('loads a registration of the catalog as its team would write it', async () => {
    const { asked } = await setup({
      path: '/?rule=responsibility:default/ml-delivery',
    });

    await waitFor(() =>
      expect(editor()).toHaveValue(`apiVersion: platform-teams/v1alpha1
kind: Responsibility
metadata:
  name: ml-delivery
spec:
  owner: group:default/ml-platform
  concerns:
    - ci-cd
`),
    );
    await waitFor(() => expect(asked).toHaveLength(1));
  });

  it('calls a registration that the catalog has no change of it', async () => {
    const { preview } = previewResponse;
    await setup({
      path: '/?rule=responsibility:default/ml-delivery',
      answer: {
        ...previewResponse,
        preview: {
          ...preview,
          rules: preview.ok
            ? preview.rules.map(rule => ({ ...rule, isNew: false }))
            : [],
        },
      },
    });

    expect(
      within(await screen.findByRole('list', { name: 'What it covers' }))
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual([
      expect.stringMatching(/^Incidents \(registered already\), SRE: covers 8/),
    ]);
  });

  it('says what changes: the sentence first, then findings, answers, customers and what it covers', async () => {
    await setup();
    await userEvent.click(
      screen.getByRole('button', { name: 'Begin with an example' }),
    );

    expect(
      await screen.findByText(
        '6 answers change, 1 finding vanishes, 1 customer of a team changes.',
      ),
    ).toBeInTheDocument();
    const textsOf = (name: string) =>
      within(screen.getByRole('list', { name }))
        .getAllByRole('listitem')
        .map(item => item.textContent);
    expect(textsOf('Findings that vanish')).toEqual([
      expect.stringContaining('price-forecast has no team for incidents.'),
    ]);
    expect(textsOf('Answers that change')).toEqual([
      expect.stringMatching(/on 6 entities:Without a team → SRE.*and 5 more$/),
    ]);
    expect(textsOf('Customers that change')).toEqual([
      expect.stringMatching(/asks SRE on 6 entities instead of 0$/),
    ]);
    expect(textsOf('What it covers')).toEqual([
      expect.stringMatching(
        /^Incidents \(new\), SRE: covers 8 entities, answers on 6\..*Incidents of models of .* comes first for .* on 2 entities\.$/,
      ),
    ]);
    expect(
      screen.queryByRole('list', { name: 'Findings that appear' }),
    ).not.toBeInTheDocument();
  });

  it('names each mistake with its line, and leads there', async () => {
    await setup();
    await userEvent.click(editor());
    await userEvent.paste(`apiVersion: platform-teams/v1alpha1
kind: Responsibility
metadata:
  name: ml-delivery
spec:
  owner: group:default/ml-platform
  concerns: [cicd]
`);

    const mistakes = await screen.findByRole('list', { name: 'Mistakes' });
    expect(mistakes).toHaveTextContent('cicd');
    expect(mistakes).toHaveTextContent('(spec.concerns[0])');
    expect(editor()).toHaveAttribute('aria-invalid', 'true');
    await userEvent.click(
      within(mistakes).getByRole('button', { name: 'Go to line 7' }),
    );

    const field = editor() as HTMLTextAreaElement;
    expect(field).toHaveFocus();
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(
      '  concerns: [cicd]',
    );
  });

  it('undoes changes to what it has loaded', async () => {
    await setup({ path: '/?rule=responsibility:default/ml-delivery' });
    await waitFor(() => expect(editor()).not.toHaveValue(''));
    const before = (editor() as HTMLTextAreaElement).value;

    await userEvent.type(editor(), '# mine');
    await userEvent.click(
      screen.getByRole('button', { name: 'Undo my changes' }),
    );

    expect(editor()).toHaveValue(before);
  });

  it('gives back what was typed when one comes back from another tab of the page, and starts over', async () => {
    const first = await setup();
    await userEvent.type(editor(), 'kind: mine');
    first.unmount();

    await setup();
    expect(editor()).toHaveValue('kind: mine');
    expect(
      screen.getByText('What you typed here before is back.'),
    ).toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: 'Start over' }));
    expect(editor()).toHaveValue('');
    expect(
      screen.queryByText('What you typed here before is back.'),
    ).not.toBeInTheDocument();
    expect(sessionStorage).toHaveLength(0);
  });

  it('comes back to the registration that was edited, unless a link names another', async () => {
    const first = await setup({
      path: '/?rule=responsibility:default/ml-delivery',
    });
    await waitFor(() => expect(editor()).not.toHaveValue(''));
    await userEvent.type(editor(), '# mine');
    first.unmount();

    const second = await setup({
      path: '/?rule=responsibility:default/devx-pipelines',
    });
    await waitFor(() =>
      expect(editor()).toHaveDisplayValue(/name: devx-pipelines/),
    );
    second.unmount();

    await setup();
    await waitFor(() =>
      expect(editor()).toHaveDisplayValue(/name: ml-delivery[^]*# mine$/),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Undo my changes' }),
    );
    expect(editor()).toHaveDisplayValue(/name: ml-delivery[^]*- ci-cd\n$/);
  });

  it('offers the other registration of a conflict, and keeps what was typed into the first', async () => {
    await setup({
      path: '/?rule=responsibility:default/ml-delivery&others=responsibility:default/devx-pipelines',
    });
    await waitFor(() =>
      expect(editor()).toHaveDisplayValue(/name: ml-delivery/),
    );
    await userEvent.type(editor(), '# mine');

    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Load the other: DevX pipelines',
      }),
    );
    await waitFor(() =>
      expect(editor()).toHaveDisplayValue(/name: devx-pipelines/),
    );

    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Load the other: ml-delivery',
      }),
    );
    expect(editor()).toHaveDisplayValue(/# mine$/);
  });

  it('says so when the catalog has no such registration that one may see', async () => {
    await setup({ path: '/?rule=responsibility:default/gone' });

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The registration could not be loaded.',
    );
  });

  it('says what failed, and recovers', async () => {
    await setup({ failures: 1 });
    await userEvent.click(
      screen.getByRole('button', { name: 'Begin with an example' }),
    );

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The effect could not be computed.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByText(/^6 answers change/)).toBeInTheDocument();
  });
});
