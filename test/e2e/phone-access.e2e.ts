import { strict as assert } from 'node:assert';
import type { Page } from 'playwright-core';
import { looks, problemsOf } from './phone/looks';
import { screens } from './phone/screens';
import type { ScreenToLookAt } from './phone/screens';
import type { Scenario, World } from './world';

/** Opens a screen as it stands for someone who is in the middle of an application. */
async function openScreen(page: Page, { path, answers }: ScreenToLookAt, look: object): Promise<void> {
  const draft = answers && {
    form: 2,
    key: 'sampledraftkey0123456789',
    revision: 1,
    synced: 0,
    caseId: null,
    answers,
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

async function lookAtAll(world: World, { look, width, least, name }: (typeof looks)[number]): Promise<void> {
  const page = await world.phone('sample-zhao-dashan', '', { width });
  const problems: string[] = [];
  for (const screen of screens) {
    await openScreen(page, screen, look);
    const found = await problemsOf(page, least);
    problems.push(...found.map((problem) => `${screen.name}: ${problem}`));
    await world.shot(page, `phone-${screen.name}-${look.size}`);
  }
  assert.deepEqual(problems, [], name);
}

export const scenarios: readonly Scenario[] = looks.map((one) => ({
  name: `每一屏看得清、点得到、读得出：${one.name}`,
  run: (world) => lookAtAll(world, one),
}));
