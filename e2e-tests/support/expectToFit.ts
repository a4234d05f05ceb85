import { expect, type Locator } from '@playwright/test';

/** Fails if one has to scroll sideways to see all of the content's frame. */
export async function expectToFit(content: Locator): Promise<void> {
  const tooWide = await content.evaluate(element => {
    const { right } = element.getBoundingClientRect();
    const found =
      right > window.innerWidth + 1 ? ['the content ends outside'] : [];
    for (
      let around: Element | null = element.parentElement;
      around;
      around = around.parentElement
    ) {
      const clips =
        around === document.documentElement ||
        ['auto', 'scroll'].includes(getComputedStyle(around).overflowX);
      if (clips && around.scrollWidth > around.clientWidth + 1) {
        found.push(
          `<${around.localName} class="${around.className}"> is ${around.scrollWidth} wide in ${around.clientWidth}`,
        );
      }
    }
    return found;
  });
  expect.soft(tooWide).toEqual([]);
}
