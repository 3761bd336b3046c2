import { strict as assert } from 'node:assert';
import { looked, mustBeAccessible, openFirst, signInAs, typeIn } from './desk/hands';
import { deskOf, goTo, views } from './desk/views';
import { laptop, zoomed } from './desk/windows';
import type { Scenario } from './world';

/** The widths a desk is looked at: a laptop, a large screen, and a laptop at 200 % zoom. */
const windows = [laptop, { name: '1920', width: 1920, height: 1080 }, zoomed] as const;

export const scenarios: readonly Scenario[] = [
  ...windows.map(({ name, ...size }) => ({
    name: `每个页面在 ${name} 下看得清、读屏读得出`,
    run: async (world: Parameters<Scenario['run']>[0]) => {
      const door = await world.desk('', size);
      await door.getByText('演示模式').first().waitFor();
      await world.shot(door, `desk-sign-in-${name}`);
      await mustBeAccessible(door, 'sign-in');
      const as = deskOf(world, size);
      for (const view of views) {
        const page = await as(view.who);
        await goTo(page, view.path);
        await world.shot(page, `desk-${view.name}-${name}`);
        await mustBeAccessible(page, view.name);
      }
      const dossier = await as('何涛');
      await openFirst(dossier, 'reception');
      await dossier.waitForLoadState('networkidle');
      await world.shot(dossier, `desk-dossier-${name}`);
      await mustBeAccessible(dossier, 'dossier');
      await dossier.getByRole('button', { name: '通知补材料', exact: true }).click();
      await dossier.getByText('申请人会看到').waitFor();
      await world.shot(dossier, `desk-supplement-${name}`);
      await mustBeAccessible(dossier, 'supplement');
    },
  })),
  {
    name: '只用键盘：登录、搜索、走到第三行、打开、受理、回队列',
    run: async (world) => {
      const page = await world.desk();
      await page.getByLabel('用户名').waitFor();
      await page.keyboard.type('lijing');
      await page.keyboard.press('Tab');
      await page.keyboard.type(await passwordOnScreen(page));
      await page.keyboard.press('Enter');
      await page.locator('table[aria-busy=false] tbody th a').first().waitFor();
      await page.keyboard.press('/');
      await page.keyboard.type('不会有这个人');
      await page.keyboard.press('Enter');
      await page.getByText('这里没有案件').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('table[aria-busy=false] tbody th a').first().waitFor();
      await page.getByRole('heading', { name: '待办队列' }).focus();
      for (let row = 0; row < 3; row += 1) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByRole('group', { name: '下一步' }).waitFor();
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: '键盘' }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog', { name: '键盘' }).waitFor({ state: 'hidden' });
      await page.keyboard.press('a');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: '先不做' }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: '先不做' }).waitFor({ state: 'hidden' });
    },
  },
  {
    name: '开着的工作台碰上换新版：没取到的部分说怎么办，填的字还在，刷新后打得开',
    run: async (world) => {
      const page = await signInAs(world, '李静');
      await typeIn(page.getByLabel(/^搜索/).first(), '没交的字');
      await page.route(/StatisticsView/, (route) => route.abort());
      await page.getByRole('link', { name: '统计', exact: true }).click();
      await page.getByText('工作台刚换了新版').waitFor();
      assert.equal(await page.getByLabel(/^搜索/).first().inputValue(), '没交的字');
      await looked(world, page, 'desk-missing-part');
      await page.unroute(/StatisticsView/);
      await page.reload();
      await page.getByRole('link', { name: '统计', exact: true }).click();
      await page.getByRole('heading', { name: '统计' }).waitFor();
    },
  },
  {
    name: '从卷宗回到队列：筛选、滚动和那一行都还在',
    run: async (world) => {
      const page = await signInAs(world, '李静');
      await page.goto(`${page.url().split('#')[0]}#/queue?stage=review`);
      const last = page.locator('table[aria-busy=false] tbody th a').last();
      await last.waitFor();
      const number = await last.innerText();
      await last.click();
      await page.getByRole('group', { name: '下一步' }).waitFor();
      await page.getByRole('link', { name: '← 队列' }).click();
      await page.waitForURL(/stage=review/);
      await page.locator('tbody th a:focus', { hasText: number }).waitFor();
    },
  },
];

/** The sample password as the demo's door shows it. */
async function passwordOnScreen(
  page: Awaited<ReturnType<Parameters<Scenario['run']>[0]['desk']>>,
): Promise<string> {
  return (await page.locator('tr', { hasText: 'lijing' }).locator('td').nth(3).textContent())?.trim() ?? '';
}
