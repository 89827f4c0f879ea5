import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

/** Saves the drawing as SVG and as PNG, sees that the latter is one, and returns the text of the former. */
export async function savePictures(page: Page): Promise<string> {
  const svg = page.waitForEvent('download');
  await page.getByRole('button', { name: /^SVG/ }).click();
  const text = readFileSync(await (await svg).path(), 'utf8');
  const png = page.waitForEvent('download');
  await page.getByRole('button', { name: /^PNG/ }).click();
  expect(
    readFileSync(await (await png).path())
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
  return text;
}
