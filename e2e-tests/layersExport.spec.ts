import fs from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

/** Saves the picture on show as one of the formats. */
async function save(page: Page, format: string) {
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: new RegExp(`^${format}`) }).click(),
  ]);
  return {
    name: download.suggestedFilename(),
    content: await fs.readFile(await download.path()),
  };
}

/** How large a browser finds an image, or 0 when it takes it for none. */
async function sizeOf(page: Page, type: string, content: Buffer) {
  return page.evaluate(
    async url => {
      const image = new Image();
      image.src = url;
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    },
    `data:${type};base64,${content.toString('base64')}`,
  );
}

test('the picture is saved as an image that a browser reads, and the PNG is twice as large', async ({
  page,
}) => {
  await page.goto('/platform-layers');
  await expect(page.getByRole('button', { name: /^Monitoring/ })).toBeVisible();

  const svg = await save(page, 'SVG');
  const [width, height] = await sizeOf(page, 'image/svg+xml', svg.content);
  expect(svg.name).toMatch(/^platform-layers-serves-\d{4}-\d\d-\d\d\.svg$/);
  expect(width).toBeGreaterThan(600);
  expect(svg.content.toString()).toContain(
    'nobody has registered secret management',
  );

  const png = await save(page, 'PNG');
  expect(png.name).toMatch(/\.png$/);
  expect(await sizeOf(page, 'image/png', png.content)).toEqual([
    2 * width,
    2 * height,
  ]);
});

test('what stands on what is saved as data and as text, with its headline', async ({
  page,
}) => {
  await page.goto('/platform-layers?mode=stands');
  await expect(
    page.getByRole('button', { name: /^checkout/ }).first(),
  ).toBeVisible();

  const json = JSON.parse((await save(page, 'JSON')).content.toString());
  expect(json).toMatchObject({
    title: 'Platform layers',
    mode: 'stands',
    asSeenByYou: false,
    coverage: { entities: expect.any(Number) },
  });
  const headline: string = json.headline;

  for (const [format, begins] of [
    ['Mermaid', /^---\ntitle: "Crumb & Co: /],
    ['Structurizr', /^workspace "Crumb & Co" "/],
  ] as const) {
    const text = (await save(page, format)).content.toString();
    expect(text).toMatch(begins);
    expect(text).toContain(headline);
  }
});
