import { registerMswTestHooks } from '@backstage/test-utils';
import type { EntityDockerfilesResponse } from '@cookie-factory/plugin-platform-teams-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import {
  assess,
  DEVELOPERS_FILE,
  dockerfileStates,
} from '../../__fixtures__/dockerfiles';
import { splitStates } from '../../__fixtures__/split';
import {
  CHECKOUT_URL,
  renderForEntity,
} from '../../__testUtils__/renderForEntity';
import { DockerfileContent } from './DockerfileContent';

// A file of code is a large page for a simulated browser.
jest.setTimeout(30_000);

const FILES = `${CHECKOUT_URL}/dockerfiles`;
const server = setupServer();
registerMswTestHooks(server);

function setup(
  response: EntityDockerfilesResponse = dockerfileStates.developers,
  path?: string,
) {
  server.use(
    http.get(FILES, () => HttpResponse.json(response)),
    http.post(`${FILES}/split`, () => HttpResponse.json(splitStates.whole)),
  );
  return renderForEntity(<DockerfileContent />, { path });
}

/** The lines of code on the page, as people read them. */
function codeLines(container: HTMLElement): string[] {
  return [...container.querySelectorAll('[id^="dockerfile-line-"]')].map(
    line => line.textContent ?? '',
  );
}

describe('DockerfileContent', () => {
  it('shows every line with its number, and masks secrets', async () => {
    const { container } = await setup();

    await screen.findByRole('heading', { name: 'The file' });
    const lines = codeLines(container);
    expect(lines).toHaveLength(22);
    expect(lines[0]).toBe('1# syntax=docker/dockerfile:1');
    expect(lines[16]).toMatch(/^17ENV PSP_API_KEY=/);
    expect(container).not.toHaveTextContent('EXAMPLE_not_a_real_key');
  });

  it('names each run of lines once, and says why on request', async () => {
    await setup();

    const [first] = await screen.findAllByRole('button', {
      name: /^DevX Base image/,
      expanded: false,
    });
    await userEvent.click(first);

    expect(first).toHaveAttribute('aria-expanded', 'true');
    expect(
      screen.getAllByText(/^Lines? .*: DevX, because/).length,
    ).toBeGreaterThan(0);
  });

  it('says why a run is its owner’s when one points at the owner', async () => {
    await setup();

    await screen.findByRole('heading', { name: 'The file' });
    const [first] = screen.getAllByRole('button', { expanded: false });
    await userEvent.hover(first);

    expect(await screen.findByRole('tooltip')).toHaveTextContent(
      /DevX, because/,
    );
  });

  it('shows only the lines and findings of the owner that is chosen', async () => {
    const { container } = await setup();
    const security = await screen.findByRole('button', {
      name: /^Security \d+ %/,
    });
    expect(security).toHaveAttribute('aria-pressed', 'false');

    await userEvent.click(security);

    expect(security).toHaveAttribute('aria-pressed', 'true');
    expect(codeLines(container).length).toBeLessThan(22);
    expect(codeLines(container).join('\n')).toContain('PSP_API_KEY');
    expect(screen.getAllByText(/left out$/).length).toBeGreaterThan(0);

    await userEvent.click(screen.getByRole('button', { name: 'All 22 lines' }));
    expect(codeLines(container)).toHaveLength(22);
  });

  it('shows only the kind of lines that is chosen', async () => {
    const { container } = await setup();

    await userEvent.selectOptions(
      await screen.findByLabelText('Kind of lines to show'),
      'Ports',
    );

    expect(codeLines(container)).toEqual(['20EXPOSE 8080']);
  });

  it('says who decides on a finding and who fixes it, and shows the fix to copy', async () => {
    await setup();

    const finding = await screen.findByRole('group', {
      name: 'A secret becomes part of the image',
    });
    expect(finding).toHaveTextContent('Fix soon');
    expect(finding).toHaveTextContent('Security decides');
    expect(finding).toHaveTextContent('Checkout fixes');
    expect(finding).toHaveTextContent('PT1001');

    await userEvent.click(
      within(finding).getByRole('button', { name: 'Show fix' }),
    );

    const file = dockerfileStates.developers.files[0].assessment;
    const fix = file?.ok
      ? file.findings.find(({ rule }) => rule === 'PT1001')?.fix.text
      : undefined;
    expect(within(finding).getByText(fix ?? '')).toBeInTheDocument();
    expect(
      within(finding).getByRole('button', { name: 'Hide fix' }),
    ).toHaveAttribute('aria-expanded', 'true');
  });

  it('shows the lines to replace beside the new ones', async () => {
    await setup();

    const finding = await screen.findByRole('group', {
      name: 'Stop signals do not reach the service',
    });
    await userEvent.click(
      within(finding).getByRole('button', { name: 'Show fix' }),
    );

    expect(within(finding).getByText('Replace line 22')).toBeInTheDocument();
    expect(
      within(finding).getByText('- CMD node dist/server.js'),
    ).toBeInTheDocument();
    expect(
      within(finding).getByText('+ CMD ["node", "dist/server.js"]'),
    ).toBeInTheDocument();
    expect(
      within(finding).getByRole('button', { name: 'Copy the new lines' }),
    ).toBeInTheDocument();
  });

  it('goes from finding to finding', async () => {
    await setup();
    await screen.findByRole('heading', { name: 'The file' });
    const findings = screen
      .getAllByRole('group')
      .filter(group => group.hasAttribute('tabindex'));

    await userEvent.click(screen.getByRole('button', { name: 'Next finding' }));
    expect(findings[0]).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Next finding' }));
    expect(findings[1]).toHaveFocus();
    await userEvent.click(
      screen.getByRole('button', { name: 'Previous finding' }),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Previous finding' }),
    );
    expect(findings[findings.length - 1]).toHaveFocus();
    expect(
      screen.getByText(`Finding ${findings.length} of ${findings.length}`),
    ).toBeInTheDocument();
  });

  it('says who should write it, why, and what would change the advice', async () => {
    await setup();

    expect(
      await screen.findByRole('heading', { name: 'Who should write it' }),
    ).toBeInTheDocument();
    const file = dockerfileStates.developers.files[0];
    const advice = file.assessment?.ok ? file.assessment.model : undefined;
    expect(screen.getByText(advice?.currentReason ?? '')).toBeInTheDocument();
    for (const text of advice?.wouldChange ?? []) {
      expect(screen.getByText(text)).toBeInTheDocument();
    }
    expect(advice?.wouldChange).not.toEqual([]);
  });

  it('compares the four ways', async () => {
    await setup();

    await userEvent.click(
      await screen.findByRole('button', { name: 'Compare the four ways' }),
    );

    const dialog = await screen.findByRole('dialog', {
      name: 'Who should write the Dockerfile?',
    });
    expect(
      within(dialog)
        .getAllByRole('heading', { level: 3 })
        .map(heading => heading.textContent),
    ).toEqual([
      'Developers write itNow',
      'A platform team writes it',
      expect.stringMatching(/^Hybrid/),
      expect.stringMatching(/^Developers write it, others review/),
    ]);
    expect(within(dialog).getAllByText('Against it')).toHaveLength(4);
  });

  it('opens the file and the line that a link names', async () => {
    const { container } = await setup(
      dockerfileStates.several,
      '/?file=docker%2Fworker.Dockerfile&line=4',
    );

    await screen.findByRole('heading', { name: 'The file' });
    expect(screen.getByLabelText('File')).toHaveValue(
      'docker/worker.Dockerfile',
    );
    expect(codeLines(container)).toHaveLength(5);
    expect(container.querySelector('#dockerfile-line-4')?.className).toMatch(
      /target/,
    );
  });

  it('changes to another file', async () => {
    const { container } = await setup(dockerfileStates.several);

    await userEvent.selectOptions(
      await screen.findByLabelText('File'),
      'docker/worker.Dockerfile',
    );

    expect(codeLines(container)).toHaveLength(5);
    expect(screen.getByText('No findings')).toBeInTheDocument();
  });

  it('keeps the lines before the one that cannot be parsed, with their owners', async () => {
    const { container } = await setup(dockerfileStates.unparsable);

    expect(await screen.findByText(/^Line 3: /)).toBeInTheDocument();
    expect(codeLines(container)).toEqual([
      '1FROM node:22-bookworm',
      '2WORKDIR /app',
    ]);
    expect(
      screen.getByRole('button', { name: /^DevX Base image$/ }),
    ).toBeInTheDocument();
  });

  it.each(['missing', 'empty', 'binary', 'tooLarge'] as const)(
    'says what to do when the file is %s',
    async state => {
      await setup(dockerfileStates[state]);

      const { problem } = dockerfileStates[state].files[0];
      expect(
        await screen.findByText(problem?.message ?? ''),
      ).toBeInTheDocument();
      expect(
        screen.getByText(problem?.remedy ?? '', { exact: false }),
      ).toBeInTheDocument();
    },
  );

  it('shows counts, owners and the advice without the permission for the text', async () => {
    const { container } = await setup(dockerfileStates.withoutText);

    expect(
      await screen.findByText(/You can see counts and owners/),
    ).toBeInTheDocument();
    expect(codeLines(container)).toEqual([]);
    expect(
      screen.getByRole('heading', { name: 'Who should write it' }),
    ).toBeInTheDocument();
  });

  it.each([
    ['none', 'No Dockerfile found'],
    ['off', 'Its annotation says that it has no Dockerfile.'],
    ['notApplicable', /ships no container/],
  ] as const)(
    'says why there is no file when it is %s',
    async (state, text) => {
      await setup(dockerfileStates[state]);

      expect(await screen.findByText(text)).toBeInTheDocument();
    },
  );

  it('says that it reads, then what failed', async () => {
    server.use(
      http.get(FILES, () =>
        HttpResponse.json(
          {
            error: { name: 'NotFoundError', message: 'No such entity.' },
            response: { statusCode: 404 },
          },
          { status: 404 },
        ),
      ),
    );
    await renderForEntity(<DockerfileContent />);

    await waitFor(() =>
      expect(screen.getByRole('alert')).toHaveTextContent(
        'The Dockerfile could not be looked up. No such entity.',
      ),
    );
  });

  it('compares whose lines they are now and by the advice', async () => {
    const [file] = dockerfileStates.developers.files;
    const hybrid = assess(DEVELOPERS_FILE, undefined, 'hybrid');
    if (!hybrid.ok || !file.summary) throw new Error('This file should parse.');
    const model = { ...file.summary.model, recommended: 'hybrid' };
    const summary = {
      ...file.summary,
      model,
      recommendedShares: hybrid.shares,
    };
    await setup({
      ...dockerfileStates.developers,
      files: [{ ...file, summary }],
    });

    const advice = within(
      (
        await screen.findByRole('heading', { name: 'Who should write it' })
      ).closest('article')!,
    );
    expect(
      advice.getAllByRole('img').map(bar => bar.getAttribute('aria-label')),
    ).toEqual([
      'Checkout 64 %, DevX 27 %, Security 9 %',
      'Checkout 45 %, DevX 45 %, Security 9 %',
    ]);
    expect(advice.getByText('14 · 6 · 2 lines')).toBeVisible();
    expect(advice.getByText('10 · 10 · 2 lines')).toBeVisible();
  });
});
