import { registerMswTestHooks } from '@backstage/test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { delay, http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { concernAnswer } from '../../__fixtures__/concerns';
import { asSeen, titles } from '../../__fixtures__/entities';
import {
  CHECKOUT_URL,
  renderForEntity,
} from '../../__testUtils__/renderForEntity';
import { matchedResponse } from '../ResponsibilityTab/__fixtures__/standing';
import { handOffResponse } from './__fixtures__/handOff';
import { HandOffLine, RaiseFromRule } from '.';

const URL = `${CHECKOUT_URL}/concerns/model-monitoring/hand-off`;
const RULE = 'responsibility:default/sre-observability';
const server = setupServer();
registerMswTestHooks(server);

const answer = concernAnswer(
  'model-monitoring',
  { title: 'Model monitoring', handsOffTo: 'Model performance' },
  {
    team: 'group:default/ml-platform',
    by: 'rule',
    handsOffTo: {
      concern: 'model-performance',
      team: 'group:default/checkout',
    },
  },
);

function backend(respond: () => Response | Promise<Response>) {
  const sent: unknown[] = [];
  server.use(
    http.post(URL, async ({ request }) => {
      sent.push(await request.json());
      return respond();
    }),
  );
  return sent;
}

function failure(status: number, message: string) {
  return () =>
    HttpResponse.json(
      { error: { name: 'Error', message }, response: { statusCode: status } },
      { status },
    );
}

async function openForm() {
  await renderForEntity(<HandOffLine answer={answer} titles={titles} />);
  await userEvent.click(
    await screen.findByRole('button', { name: 'Raise to Checkout' }),
  );
  return screen.findByRole('dialog', { name: 'Tell Checkout?' });
}

describe('HandOffLine', () => {
  it('says who raises the alert and who acts', async () => {
    await renderForEntity(<HandOffLine answer={answer} titles={titles} />);

    expect(
      screen.getByText(
        'ML Platform raises the alert, Checkout acts: model performance.',
      ),
    ).toBeInTheDocument();
  });

  it('says that nobody acts, and offers no button', async () => {
    const handsOffTo = {
      concern: 'model-performance',
      team: null,
    };
    await renderForEntity(
      <HandOffLine answer={{ ...answer, handsOffTo }} titles={titles} />,
    );

    expect(
      screen.getByText(
        'ML Platform raises the alert, and no team acts on it yet: model performance.',
      ),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('shows what will be sent to whom before it is sent', async () => {
    const sent = backend(() => HttpResponse.json(handOffResponse));
    const form = await openForm();
    await userEvent.type(
      within(form).getByRole('textbox'),
      ' Recall fell to half. ',
    );

    expect(form).toHaveTextContent(
      'Everybody in Checkout gets this notification in the portal:',
    );
    expect(form).toHaveTextContent(
      'checkout-api is yours to act on: model performance',
    );
    expect(form).toHaveTextContent(
      /“Recall fell to half\.” .* raised this\. ML Platform looks after model monitoring and hands off to you\./,
    );
    expect(sent).toEqual([]);

    await userEvent.click(
      within(form).getByRole('button', { name: 'Send to Checkout' }),
    );
    expect(await within(form).findByRole('status')).toHaveTextContent(
      'Checkout has been told.',
    );
    expect(sent).toEqual([{ message: 'Recall fell to half.' }]);
  });

  it('sends once on a double click', async () => {
    const sent = backend(async () => {
      await delay(50);
      return HttpResponse.json(handOffResponse);
    });
    const form = await openForm();
    await userEvent.dblClick(
      within(form).getByRole('button', { name: 'Send to Checkout' }),
    );
    await within(form).findByRole('status');

    expect(sent).toEqual([{}]);
  });

  it('says that the same was sent before', async () => {
    backend(() => HttpResponse.json({ ...handOffResponse, sent: 'before' }));
    const form = await openForm();
    await userEvent.click(
      within(form).getByRole('button', { name: 'Send to Checkout' }),
    );

    expect(await within(form).findByRole('status')).toHaveTextContent(
      /^You told Checkout the same at .*\. Nothing was sent again\.$/,
    );
  });

  it.each([
    [429, 'You have raised as many hand-offs as this portal lets pass.'],
    [503, 'The portal cannot send notifications at the moment.'],
  ])(
    'says why nobody was told on a %i, and tries again',
    async (status, why) => {
      backend(failure(status, why));
      const form = await openForm();
      await userEvent.type(within(form).getByRole('textbox'), 'Look.');
      await userEvent.click(
        within(form).getByRole('button', { name: 'Send to Checkout' }),
      );

      expect(await within(form).findByRole('alert')).toHaveTextContent(
        `Nobody has been told. ${why}`,
      );
      const sent = backend(() => HttpResponse.json(handOffResponse));
      await userEvent.click(
        within(form).getByRole('button', { name: 'Try again' }),
      );
      await within(form).findByRole('status');
      expect(sent).toEqual([{ message: 'Look.' }]);
    },
  );
});

describe('RaiseFromRule', () => {
  it('finds an entity by what people call it, asks who acts, and goes on', async () => {
    const asked: string[] = [];
    server.use(
      http.get('*/responsibilities/by-name/*/*/entities', ({ request }) => {
        asked.push(new globalThis.URL(request.url).search);
        return HttpResponse.json({
          ...matchedResponse,
          items: matchedResponse.items.slice(0, 1),
        });
      }),
      http.get(`${CHECKOUT_URL}/concerns/monitoring`, () =>
        HttpResponse.json({ ...asSeen, answer }),
      ),
    );
    await renderForEntity(<RaiseFromRule rule={RULE} />);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Raise an alert' }),
    );
    await userEvent.type(
      await screen.findByRole('textbox', { name: 'Entity' }),
      'check',
    );
    await waitFor(() =>
      expect(asked).toContain('?outcome=answers&text=check&limit=20'),
    );
    await userEvent.click(
      await screen.findByRole('option', { name: /checkout-api/ }),
    );

    expect(
      await screen.findByRole('button', { name: 'Send to Checkout' }),
    ).toBeInTheDocument();
  });

  it('says that nobody acts on the chosen one', async () => {
    server.use(
      http.get('*/responsibilities/by-name/*/*/entities', () =>
        HttpResponse.json(matchedResponse),
      ),
      http.get(`${CHECKOUT_URL}/concerns/monitoring`, () =>
        HttpResponse.json({
          ...asSeen,
          answer: { ...answer, handsOffTo: null },
        }),
      ),
    );
    await renderForEntity(<RaiseFromRule rule={RULE} />);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Raise an alert' }),
    );
    await userEvent.click(
      await screen.findByRole('textbox', { name: 'Entity' }),
    );
    await userEvent.click(
      await screen.findByRole('option', { name: /checkout-api/ }),
    );

    expect(
      await screen.findByText('No team that you may see acts on it.'),
    ).toBeInTheDocument();
  });
});
