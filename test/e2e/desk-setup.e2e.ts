import { strict as assert } from 'node:assert';
import type { Page } from 'playwright-core';
import { mustBeAccessible, signInAs, typeIn } from './desk/hands';
import { laptop, zoomed } from './desk/windows';
import type { Scenario } from './world';

const sections = [
  '中心信息',
  '办理期限',
  '站点',
  '值班表',
  '公示',
  '放假安排',
  '援助规则',
  '常用语和消息',
  '改动记录',
];

async function openPart(page: Page, label: string): Promise<void> {
  await page.getByRole('navigation', { name: '设置的内容' }).getByRole('link', { name: label }).click();
  await page.locator('main h2').first().waitFor();
}

async function openSetUpAs(world: Parameters<Scenario['run']>[0], who: string, size = {}): Promise<Page> {
  const page = await signInAs(world, who, size);
  await page.goto(`${page.url().split('#')[0]}#/set-up`);
  await page.getByRole('form', { name: '中心信息' }).waitFor();

  return page;
}

export const scenarios: readonly Scenario[] = [
  {
    name: '主任改了电话又撤回，电话变回原来的',
    run: async (world) => {
      const page = await openSetUpAs(world, '陈立');
      const form = page.getByRole('form', { name: '中心信息' });
      const before = await form.getByLabel('电话', { exact: true }).inputValue();
      await typeIn(form.getByLabel('电话', { exact: true }), '0999-1239999');
      await form.getByRole('button', { name: '保存' }).click();
      await page.getByText('中心信息已改好').first().waitFor();
      await openPart(page, '改动记录');
      await page.getByRole('button', { name: '撤回：修改中心信息' }).first().click();
      await page.getByRole('button', { name: '真的撤回' }).click();
      await page.getByText('已撤回').first().waitFor();
      await openPart(page, '中心信息');
      const phone = await form.getByLabel('电话', { exact: true }).elementHandle();
      await page.waitForFunction(([input, value]) => (input as HTMLInputElement).value === value, [
        phone,
        before,
      ] as const);
    },
  },
  {
    name: '录明年的放假：认出通知里的日子，不对的指出来',
    run: async (world) => {
      const page = await openSetUpAs(world, '陈立');
      await openPart(page, '放假安排');
      const form = page.getByRole('form', { name: '放假安排' });
      await typeIn(form.getByLabel('放假的日子'), '1月1日至3日、2月29日');
      await form.getByText('认出4天').waitFor();
      await typeIn(form.getByLabel('通知的名称和文号'), '国办发明电〔演示〕1号');
      await form.getByRole('button', { name: '保存' }).click();
      await form.getByRole('alert').getByText('没有2月29日').first().waitFor();
      await typeIn(
        form.getByLabel('放假的日子'),
        '1月1日至3日、2月5日至11日、4月3日至5日、5月1日至5日、10月1日至7日',
      );
      await form.getByRole('button', { name: '保存' }).click();
      await page.getByText('放假安排已录好').first().waitFor();
    },
  },
  {
    name: '新规则先用去年的案子试算，才能录入',
    run: async (world) => {
      const page = await openSetUpAs(world, '陈立');
      await openPart(page, '援助规则');
      const save = page.getByRole('button', { name: '录入这一版' });
      assert.equal(await save.isDisabled(), true);
      await typeIn(page.getByLabel('经济困难标准，每人每月元', { exact: true }), '100');
      await typeIn(page.getByLabel('经济困难标准，每人每月元的出处'), '青禾县演示公告');
      await page.getByRole('button', { name: '用最近一年的案子试一试' }).click();
      await page.getByText(/看了\d+件，\d+件的结论会变/).waitFor();
      await page.getByRole('region', { name: '结论会变的案子' }).scrollIntoViewIfNeeded();
      await world.shot(page, 'desk-set-up-trial');
      await save.click();
      await page.getByText('新规则已录好').first().waitFor();
      await page.getByRole('button', { name: '去掉这一版' }).waitFor();
    },
  },
  {
    name: '审计只能看，窗口进不来',
    run: async (world) => {
      const auditor = await openSetUpAs(world, '余清');
      await auditor.getByText('您可以看，不能改').waitFor();
      assert.equal(await auditor.getByRole('button', { name: '保存' }).count(), 0);
      assert.equal(await auditor.getByLabel('电话', { exact: true }).isDisabled(), true);
      const clerk = await signInAs(world, '李静');
      assert.equal(await clerk.getByRole('link', { name: '设置', exact: true }).count(), 0);
    },
  },
  ...[laptop, zoomed].map(({ name, ...size }) => ({
    name: `设置的每一部分在 ${name} 下看得清、读屏读得出`,
    run: async (world: Parameters<Scenario['run']>[0]) => {
      const page = await openSetUpAs(world, '陈立', size);
      for (const [at, label] of sections.entries()) {
        await openPart(page, label);
        await world.shot(page, `desk-set-up-${at + 1}-${name}`);
        await mustBeAccessible(page, label);
      }
    },
  })),
];
