import { strict as assert } from 'node:assert';
import type { Page } from 'playwright-core';
import { textOfPdf } from '../../pdf';
import type { World } from '../world';
import { looked, typeIn } from './hands';
import { laptop, zoomed } from './windows';

/** What a clerk fills in: texts and days by label, one of few by its words, one of many by field. */
export interface Filled {
  readonly texts?: Readonly<Record<string, string>>;
  readonly chosen?: readonly string[];
  readonly picked?: Readonly<Record<string, string>>;
}

/** Opens the first case that the queue finds by this name; gives its address. */
export async function openNamed(page: Page, name: string): Promise<string> {
  await page.goto(`${page.url().split('#')[0] ?? ''}#/queue?search=${encodeURIComponent(name)}`);
  await page.locator('table[aria-busy=false] tbody th a').first().click();
  await page.getByRole('group', { name: '下一步' }).waitFor();
  await page.getByRole('heading', { level: 1, name: new RegExp(`^${name}`) }).waitFor();

  return page.url();
}

/** Opens the form of a step, wherever its button waits. */
export async function openStep(page: Page, label: string): Promise<void> {
  const button = page
    .getByRole('group', { name: '下一步' })
    .getByRole('button', { name: label, exact: true })
    .first();
  await page.getByRole('group', { name: '下一步' }).waitFor();
  if ((await button.count()) === 0) await page.getByRole('button', { name: '其他…' }).click();
  await button.click();
  await page.getByRole('heading', { name: label, exact: true }).waitFor();
}

/** Fills the open form of a step in, and leaves it unsent. */
export async function fillStep(page: Page, label: string, { texts, chosen, picked }: Filled): Promise<void> {
  const form = page.getByRole('region', { name: label, exact: true });
  for (const words of chosen ?? [])
    await form.locator('label.el-radio, label.el-checkbox', { hasText: words }).first().click();
  for (const [field, words] of Object.entries(picked ?? {})) {
    await form.getByRole('combobox', { name: field }).click();
    await page.getByRole('option', { name: words }).click();
  }
  for (const [field, text] of Object.entries(texts ?? {})) await typeIn(form.getByLabel(field), text);
}

/** Sends the open form of a step. */
export async function sendStep(page: Page, label: string): Promise<void> {
  await page.getByRole('region', { name: label, exact: true }).locator('button[type=submit]').click();
}

/** One step from its button to the word that it is done. */
export async function doStep(page: Page, label: string, filled: Filled, done: string): Promise<void> {
  await openStep(page, label);
  await fillStep(page, label, filled);
  await sendStep(page, label);
  await page.getByText(done).first().waitFor();
}

/** The same screen at 1280 and at 200 %, as pictures for people and for the reader of the screen. */
export async function lookAt(world: World, page: Page, name: string): Promise<void> {
  for (const { name: size, ...window } of [laptop, zoomed]) {
    await page.setViewportSize(window);
    await looked(world, page, `${name}-${size}`);
  }
  await page.setViewportSize(laptop);
}

/** Opens the newest paper of this title as a reader does, and gives its words without white space. */
export async function wordsOfPaper(page: Page, title: string): Promise<string> {
  const papers = page.getByRole('region', { name: '文书', exact: true });
  const button = papers.getByRole('button', { name: `打开、打印：${title}` }).last();
  const [paper] = await Promise.all([page.waitForEvent('popup'), button.click()]);
  await paper.waitForURL(/\/files\//);
  const bytes = await (await page.request.get(paper.url())).body();
  assert.equal(bytes.subarray(0, 5).toString(), '%PDF-');
  await paper.close();

  const words = await textOfPdf(bytes);
  assert.doesNotMatch(words, /[。；，：][。；，]/, 'two stops in a row');

  return words;
}
