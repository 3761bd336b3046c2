import type { Page } from 'playwright-core';
import { looked, typeIn } from './hands';
import type { World } from '../world';

/** Fills a form beside a list, key by key: radio buttons by their words, texts and days by the beginning of their label. */
export async function fillField(
  page: Page,
  { choices = [], texts = {} }: { choices?: readonly string[]; texts?: Readonly<Record<string, string>> },
): Promise<void> {
  const side = page.locator('aside');
  for (const words of choices) await side.getByText(words, { exact: true }).first().click();
  for (const [label, text] of Object.entries(texts)) await typeIn(side.getByLabel(label).first(), text);
}

/** Presses a button beside a list. */
export async function pressIn(page: Page, name: string): Promise<void> {
  await page.locator('aside').getByRole('button', { name, exact: true }).click();
}

/** Goes to a view of quality and waits for its heading. */
export async function toView(page: Page, path: string, title: string): Promise<void> {
  await page.goto(`${page.url().split('#')[0] ?? ''}#/${path}`);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** As `looked`, for a view of quality. */
export const lookAtDesk = (world: World, page: Page, name: string): Promise<void> =>
  looked(world, page, name);
