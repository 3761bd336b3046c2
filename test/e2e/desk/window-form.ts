import type { Page } from 'playwright-core';
import { typeIn } from './hands';

/** Answers one question of the window form by its id. */
export async function answer(page: Page, id: string, given: string): Promise<void> {
  const question = page.locator(`[data-question="${id}"]`);
  await question.waitFor();
  const card = question.locator('label.el-radio, label.el-checkbox', { hasText: given }).first();
  if ((await card.count()) > 0) return card.click();
  await typeIn(question.locator('input, textarea').first(), given);
}

/** Every other question is left open where that is possible, else gets its first card. */
export async function leaveOpenWhatMayBe(page: Page): Promise<void> {
  for (let round = 0; round < 12; round += 1) {
    const open = page.locator('[data-question]', { has: page.locator('.danger') }).first();
    if ((await open.count()) === 0) return;
    const skip = open.locator('label.skip');
    await (
      (await skip.count()) > 0 ? skip : open.locator('label.el-radio, label.el-checkbox').first()
    ).click();
  }
}

/** A moment some hours ago as a form in China wants it. */
export function hoursAgo(hours: number): string {
  return new Date(Date.now() + (8 - hours) * 3_600_000).toISOString().slice(0, 16);
}
