import type { Locator, Page } from 'playwright-core';
import { looked } from './hands';
import type { World } from '../world';

/** Fills a form beside a list, key by key: radio buttons by their words, texts and days by the beginning of their label. */
export async function fillField(
  page: Page,
  { choices = [], texts = {} }: { choices?: readonly string[]; texts?: Readonly<Record<string, string>> },
): Promise<void> {
  const side = page.locator('aside');
  for (const words of choices) await side.getByText(words, { exact: true }).first().click();
  for (const [label, text] of Object.entries(texts)) await typeInto(side.getByLabel(label).first(), text);
}

/** Types over what stands in a field. */
export async function typeInto(field: Locator, text: string): Promise<void> {
  if ((await field.getAttribute('type')) === 'date') return typeDay(field, text);
  await field.press('ControlOrMeta+A');
  await field.press('Delete');
  await field.pressSequentially(text);
}

/** A day is typed as a person does, part by part, in the order that the browser's own language has. */
async function typeDay(field: Locator, day: string): Promise<void> {
  const [year, month, date] = day.split('-');
  for (const keys of [`${month}${date}${year}`, `${year}/${month}/${date}`]) {
    await field.blur();
    await field.pressSequentially(keys);
    if ((await field.inputValue()) === day) return;
  }
  throw new Error(`the day ${day} could not be typed`);
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
