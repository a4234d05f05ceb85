import type { Entity } from '@backstage/catalog-model';
import { registerMswTestHooks } from '@backstage/test-utils';
import {
  fireEvent,
  screen,
  waitFor,
  waitForElementToBeRemoved,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { previewResponse } from '../PlatformTeamsPage/__fixtures__/coverage';
import {
  entities,
  template,
  vocabulary,
} from '../registering/__fixtures__/registering';
import { pickOption } from '../registering/__testUtils__/pickOption';
import {
  BACKEND,
  renderRegistering,
} from '../registering/__testUtils__/renderRegistering';
import { RegisterContent } from './RegisterContent';

const server = setupServer();
registerMswTestHooks(server);
afterEach(() => sessionStorage.clear());

const EXISTING: Entity = {
  apiVersion: 'platform-teams/v1alpha1',
  kind: 'Responsibility',
  metadata: {
    name: 'watch',
    namespace: 'default',
    labels: { area: 'ops' },
    annotations: {
      'backstage.io/edit-url': 'https://git.example.com/watch.yaml',
    },
  },
  spec: {
    owner: 'group:default/sre',
    concerns: ['monitoring'],
    mustNotChange: ['on-call'],
    appliesTo: [{ filter: { $not: { 'spec.type': 'library' } } }],
  },
};

const existing = (title: string) => `apiVersion: platform-teams/v1alpha1
kind: Responsibility
metadata:
  name: watch
${title}  labels:
    area: ops
spec:
  owner: group:default/sre
  concerns:
    - monitoring
  appliesTo:
    - filter:
        $not:
          spec.type: library
  mustNotChange:
    - on-call
`;

async function setup(
  path = '/',
  options: { readonly preview?: () => Response } = {},
) {
  const asked: string[] = [];
  server.use(
    http.get(`${BACKEND}/vocabulary`, () => HttpResponse.json(vocabulary)),
    http.post(`${BACKEND}/preview`, async ({ request }) => {
      const { yaml } = (await request.json()) as { yaml: string };
      asked.push(yaml);
      return options.preview?.() ?? HttpResponse.json(previewResponse);
    }),
  );
  const { unmount } = await renderRegistering(<RegisterContent />, {
    path,
    entities: [...entities, template, EXISTING],
  });
  await screen.findByRole('form');
  return {
    asked,
    unmount,
    last: async () => {
      await waitFor(() => expect(asked).not.toEqual([]));
      return asked[asked.length - 1];
    },
  };
}

const field = (name: string) => screen.getByRole('textbox', { name });

describe('RegisterContent', () => {
  it('begins empty, without calling anything a mistake', async () => {
    await setup();

    expect(screen.getByText('Not complete yet')).toBeInTheDocument();
    expect(
      screen.queryByRole('list', { name: 'What is still to mend' }),
    ).not.toBeInTheDocument();
    expect(
      screen.getByText(
        'Told as soon as the file has a team, work and no mistake.',
      ),
    ).toBeInTheDocument();
  });

  it('writes what is picked, and tells what it would match and collide with', async () => {
    const { last } = await setup();
    await pickOption('Team that is asked', 'SR', /^SRE/);
    await pickOption('Work it is accountable for', 'grafana', /^Monitoring/);

    expect(await last()).toBe(`apiVersion: platform-teams/v1alpha1
kind: Responsibility
metadata:
  name: sre-monitoring
spec:
  owner: group:default/sre
  concerns:
    - monitoring
`);
    expect(
      await screen.findByText('It matches 8 entities.'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('list', { name: 'What it collides with' }),
    ).toHaveTextContent(/ML Platform comes first on 2, by Incidents of models/);
  });

  it('is filled in from a link', async () => {
    const { last } = await setup(
      '/?concern=ci-cd&owner=group:default/devx&system=checkout',
    );

    expect(await last()).toBe(`apiVersion: platform-teams/v1alpha1
kind: Responsibility
metadata:
  name: devx-ci-cd
spec:
  owner: group:default/devx
  concerns:
    - ci-cd
  appliesTo:
    - system: checkout
`);
    await waitFor(() =>
      expect(field('Team that is asked')).toHaveValue('DevX'),
    );
  });

  it('says at the field and by the line what is wrong, as the check everywhere does', async () => {
    const { asked } = await setup(
      '/?concern=monitorin&owner=group:default/sre',
    );

    const mistakes = await screen.findByRole('list', {
      name: 'What is still to mend',
    });
    expect(mistakes).toHaveTextContent(
      'Line 8: There is no concern "monitorin".',
    );
    expect(screen.getByText('1 mistake')).toBeInTheDocument();
    expect(field('Work it is accountable for')).toBeInvalid();
    expect(asked).toEqual([]);
  });

  it('keeps open what is folded while something in it is wrong', async () => {
    await setup('/?concern=monitoring&owner=sre');
    const details = screen.getByRole('button', { name: 'Details' });
    expect(details).toHaveAttribute('aria-expanded', 'false');

    await userEvent.click(details);
    await userEvent.type(field('Namespace'), 'a b');
    await userEvent.click(details);

    expect(details).toHaveAttribute('aria-expanded', 'true');
    expect(field('Namespace')).toBeInvalid();
  });

  it('changes one that exists, and keeps what it does not know', async () => {
    const { last, asked } = await setup('/?edit=responsibility:default/watch');

    expect(
      screen.getByRole('heading', { name: 'Change a responsibility' }),
    ).toBeInTheDocument();
    expect(await last()).toBe(existing(''));
    expect(field('Name')).toBeDisabled();
    expect(field('Filter')).toHaveValue('$not:\n  spec.type: library');
    expect(
      screen.getByRole('link', { name: /^Edit the file itself/ }),
    ).toHaveAttribute('href', 'https://git.example.com/watch.yaml');

    await userEvent.type(field('Title'), 'Watching');
    await waitFor(() =>
      expect(asked[asked.length - 1]).toBe(existing('  title: Watching\n')),
    );
  });

  it('says that what a link wants changed is not there', async () => {
    await setup('/?edit=responsibility:default/gone');

    expect(screen.getByRole('alert')).toHaveTextContent(
      'There is no responsibility:default/gone in the catalog that you may see.',
    );
  });

  it('narrows a place down by kind and type', async () => {
    const { asked } = await setup(
      '/?concern=monitoring&owner=sre&system=checkout',
    );
    await userEvent.type(field('Only of type'), 'service');

    await waitFor(() =>
      expect(asked[asked.length - 1]).toContain(
        '- system: checkout\n      filter:\n        spec.type: service\n',
      ),
    );
  });

  it('takes several teams, picked or typed', async () => {
    const { asked } = await setup('/?concern=monitoring&owner=sre');
    await userEvent.click(
      screen.getByRole('button', { name: 'Who and what else is part of it' }),
    );
    const consulted = 'Teams asked before a change';
    await pickOption(consulted, 'Dev', /^DevX/);
    await userEvent.type(field(consulted), 'tomorrow');
    await userEvent.tab();

    await waitFor(() =>
      expect(asked[asked.length - 1]).toContain(
        '  consulted:\n    - group:default/devx\n    - tomorrow\n',
      ),
    );
  });

  it('asks before a link leads away from what is typed', async () => {
    await setup();
    const elsewhere = screen.getByRole('link', { name: 'Elsewhere' });
    await userEvent.type(field('Title'), 'Mine');

    await userEvent.click(elsewhere);
    expect(
      await screen.findByRole('dialog', {
        name: 'Leave without your changes?',
      }),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Stay' }));
    await waitForElementToBeRemoved(() => screen.queryByRole('dialog'));

    expect(field('Title')).toHaveValue('Mine');
    expect(
      fireEvent(window, new Event('beforeunload', { cancelable: true })),
    ).toBe(false);
  });

  it('brings back what the back button took along, until it is not wanted', async () => {
    const { unmount } = await setup();
    await userEvent.type(field('Title'), 'Mine');
    unmount();

    await setup();
    expect(field('Title')).toHaveValue('Mine');
    expect(
      screen.getByText('What you typed here before is back.'),
    ).toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: 'Start over' }));
    expect(field('Title')).toHaveValue('');
    expect(
      screen.queryByText('What you typed here before is back.'),
    ).not.toBeInTheDocument();
  });

  it('begins anew where another link opens it, and forgets neither', async () => {
    const { unmount } = await setup();
    await userEvent.type(field('Title'), 'Mine');
    unmount();

    const other = await setup('/?concern=logging');
    expect(field('Title')).toHaveValue('');
    other.unmount();

    await setup();
    expect(field('Title')).toHaveValue('Mine');
  });

  it('lets go once the file is copied', async () => {
    await setup();
    await userEvent.type(field('Title'), 'Mine');
    await userEvent.click(screen.getByRole('button', { name: 'Copy' }));

    expect(
      fireEvent(window, new Event('beforeunload', { cancelable: true })),
    ).toBe(true);
  });

  it('keeps the file when the preview fails', async () => {
    await setup('/?concern=monitoring&owner=sre', {
      preview: () =>
        HttpResponse.json(
          { error: { name: 'Error', message: 'Busy.' } },
          { status: 503 },
        ),
    });

    expect(
      await screen.findByText('What it would match could not be told.'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Open pull request' }),
    ).toHaveAttribute('href', expect.stringContaining('formData='));
  });

  it('says what failed when it cannot begin', async () => {
    server.use(
      http.get(`${BACKEND}/vocabulary`, () =>
        HttpResponse.json(
          {
            error: { name: 'Error', message: 'Starting.' },
            response: { statusCode: 503 },
          },
          { status: 503 },
        ),
      ),
    );
    await renderRegistering(<RegisterContent />);

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The form could not be loaded. Starting.',
    );
  });
});
