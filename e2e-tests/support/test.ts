import { expect, test as base } from '@playwright/test';

// React's own words about Material UI 4, on which Backstage is built.
const NOT_OURS = [/findDOMNode is deprecated/];

interface Watching {
  /** Errors of the browser's console that the journey itself brings about. */
  expectedErrors: RegExp | undefined;
  noErrors: void;
}

/** A journey; it fails too when the page throws, or writes an error to the console. */
export const test = base.extend<Watching>({
  expectedErrors: [undefined, { option: true }],
  noErrors: [
    async ({ page, expectedErrors }, run) => {
      const errors: string[] = [];
      const known = expectedErrors ? [...NOT_OURS, expectedErrors] : NOT_OURS;
      page.on('pageerror', ({ message }) => errors.push(message));
      page.on('console', message => {
        const text = message.text();
        if (message.type() === 'error' && !known.some(one => one.test(text))) {
          errors.push(`${text} (${message.location().url})`);
        }
      });
      await run();
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
