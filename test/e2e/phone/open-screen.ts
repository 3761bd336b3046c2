import type { Page } from 'playwright-core';
import type { ScreenToLookAt } from './screens';

/** Opens a screen as it stands for someone who is in the middle of an application. */
export async function openScreen(page: Page, { path, answers }: ScreenToLookAt, look: object): Promise<void> {
  const draft = answers && {
    form: 2,
    key: 'sampledraftkey0123456789',
    revision: 1,
    synced: 0,
    caseId: null,
    answers,
    consent: { version: '2026-11', at: 0, as: 'self' },
    savedAt: 0,
  };
  await page.waitForSelector('html[data-mp-ready]');
  await page.evaluate(
    ([kept, chosen]) => {
      const { wx } = (
        window as unknown as { __mp: { wx: { setStorageSync(key: string, value: unknown): void } } }
      ).__mp;
      if (kept) wx.setStorageSync('draft', kept);
      wx.setStorageSync('look', chosen);
    },
    [draft, look] as const,
  );
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `/${path}`);
  await page.reload();
  await page.waitForSelector('html[data-mp-ready]');
  await page.waitForLoadState('networkidle');
}
