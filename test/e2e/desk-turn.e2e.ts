import { strict as assert } from 'node:assert';
import type { Page } from 'playwright-core';
import { looked, signInAs, typeIn } from './desk/hands';
import { setHoldMinutes } from '../../local/sample/furnish';
import type { Scenario } from './world';

/** Opens the next case with the queue's own key; gives its address. */
async function pressNext(page: Page): Promise<string> {
  await page.locator('table[aria-busy=false]').waitFor();
  await page.keyboard.press('t');
  await page.getByRole('group', { name: '下一步' }).waitFor();

  return page.url();
}

/** Takes the first step and goes on to the next case: three keys. */
async function threeKeys(page: Page, step: string): Promise<void> {
  const here = page.url();
  await page.keyboard.press('d');
  await page.getByRole('region', { name: step }).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('region', { name: '办完了' }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.textContent?.trim()), '办完，下一件');
  await page.keyboard.press('t');
  await page.waitForURL((url) => url.href !== here);
}

export const scenarios: readonly Scenario[] = [
  {
    name: '打开先看到等我的；受理、审查、审批各三下键，办完下一件已经在眼前',
    run: async (world) => {
      for (const [name, step] of [
        ['吴梅', '受理'],
        ['王敏', '提出审查意见'],
        ['林芳', '决定给予援助'],
      ] as const) {
        const page = await signInAs(world, name, { width: 1366, height: 650 });
        await page.getByRole('button', { name: /等我的/, pressed: true }).waitFor();
        await page.locator('table[aria-busy=false] tr[data-case]').first().waitFor();
        await looked(world, page, `turn-queue-${step}`);
        await pressNext(page);
        await page.locator(`[data-step]`, { hasText: step }).first().waitFor();
        await threeKeys(page, step);
        await page.getByRole('group', { name: '下一步' }).waitFor();
        await looked(world, page, `turn-next-${step}`);
      }
    },
  },
  {
    name: '等别人的另在一处，全部在办里排在最后；管账号的一进来就在账号页',
    run: async (world) => {
      const clerk = await signInAs(world, '吴梅', { width: 1366, height: 650 });
      await clerk
        .getByRole('group', { name: '看哪些' })
        .getByRole('button', { name: /等别人的/ })
        .click();
      await clerk.locator('table[aria-busy=false] tr[data-case]').first().waitFor();
      await looked(world, clerk, 'turn-others');
      const waited = await clerk.locator('tr[data-case] td:nth-child(7)').allInnerTexts();
      assert.equal(
        waited.every((whom) => ['申请人', '律师', '律师事务所', '外地中心', '司法局'].includes(whom)),
        true,
      );

      const manager = await signInAs(world, '马兰');
      await manager.getByRole('heading', { name: '账号', exact: true }).waitFor();
      assert.equal(await manager.getByRole('alert').count(), 0);
    },
  },
  {
    name: '决定办好先停几分钟：重启、重新打开都还在，一下撤回，写的字也回来',
    run: async (world) => {
      await setHoldMinutes(world.house().cloud, 3);
      await world.restart();
      const page = await signInAs(world, '林芳', { width: 1366, height: 650 });
      await pressNext(page);
      await page.locator('[data-step=grant]').click();
      await typeIn(page.getByLabel('审批意见'), '同意，材料齐。');
      // The most urgent may be one that the rules would not have granted: that needs a word.
      const differs = page.getByLabel(/与测算不同/);
      if ((await differs.count()) > 0) await typeIn(differs, '材料补来后收入低于标准。');
      await page.keyboard.press('Control+Enter');
      await page.getByText(/已记下，\d\d:\d\d发出/).waitFor();
      const bar = page.getByRole('region', { name: '办好还没发出的' });
      await bar.getByText(/还有[12]:\d\d/).waitFor();
      await looked(world, page, 'turn-held');
      await world.restart();
      await page.reload();
      await bar.getByText('待发').waitFor();
      const colleague = await signInAs(world, '陈立', { width: 1366, height: 650 });
      await colleague.goto(page.url());
      await colleague.getByText('在那以前请不要办别的').waitFor();
      await looked(world, colleague, 'turn-held-colleague');
      await bar.getByRole('button', { name: '撤回' }).click();
      await bar.waitFor({ state: 'hidden' });
      await page.locator('[data-step=grant]').waitFor();
      await page.getByText('撤回了还没发出的一步').waitFor();
    },
  },
];
