import type { Page } from 'playwright-core';
import { looked } from './hands';
import type { World } from '../world';

/** Fills a form beside a list: radio buttons by their words, texts by the beginning of their label. */
export async function fillField(
  page: Page,
  { choices = [], texts = {} }: { choices?: readonly string[]; texts?: Readonly<Record<string, string>> },
): Promise<void> {
  const side = page.locator('aside');
  for (const words of choices) await side.getByText(words, { exact: true }).first().click();
  for (const [label, text] of Object.entries(texts)) await side.getByLabel(label).first().fill(text);
}

/** Presses a button beside a list. */
export async function pressIn(page: Page, name: string): Promise<void> {
  await page.locator('aside').getByRole('button', { name, exact: true }).click();
}

/** As `looked`, for a view of quality. */
export const lookAtDesk = (world: World, page: Page, name: string): Promise<void> =>
  looked(world, page, name);
