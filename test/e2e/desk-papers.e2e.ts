import { strict as assert } from 'node:assert';
import { looked, openFirst, signInAs, typeIn } from './desk/hands';
import { openDraft } from './desk/paper-writer';
import { goTo } from './desk/views';
import { laptop, zoomed } from './desk/windows';
import type { Scenario, World } from './world';

export const scenarios: readonly Scenario[] = [
  {
    name: '文书：看草稿、出具公函、存盖章件、合成一份打印',
    run: async (world) => {
      const page = await signInAs(world, '周航');
      await openFirst(page, 'assignment');
      const dialog = await openDraft(page, '经济困难状况说明表');
      await looked(world, page, 'desk-paper-draft-1280');
      await dialog.getByRole('button', { name: '出具' }).click();
      await page.getByText('文书已出具，文号已取。').waitFor();
      const papers = page.getByRole('region', { name: '文书' });
      await papers.getByText('经济困难状况说明表').waitFor();
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        papers.getByRole('button', { name: /^存盖章件：经济困难/ }).click(),
      ]);
      await chooser.setFiles({ name: '盖章件.png', mimeType: 'image/png', buffer: await page.screenshot() });
      await page.getByText('盖章件已存在这份文书旁边。').waitFor();
      await papers.getByRole('button', { name: /^盖章件：经济困难/ }).waitFor();
      await looked(world, page, 'desk-papers-pane-1280');

      await goTo(page, '/papers');
      const line = page.locator('tr', { hasText: '经济困难状况说明表' }).first();
      await line.locator('label.el-checkbox').click();
      const [printed] = await Promise.all([
        page.waitForEvent('popup'),
        page.getByRole('button', { name: '打印 1 份' }).click(),
      ]);
      await printed.waitForURL(/^blob:/);
    },
  },
  {
    name: '指派：受援人要女律师、亲属回避、律所退回，再派给别人',
    run: async (world) => {
      const page = await signInAs(world, '周航');
      await openFirst(page, 'assignment');
      await page.getByRole('button', { name: '指派', exact: true }).click();
      const form = page.getByRole('region', { name: '指派' });
      await form.getByText('轮到', { exact: true }).waitFor();
      await form.getByText('要女律师').click();
      await form.getByText('受援人要女律师').first().waitFor();
      await looked(world, page, 'desk-assign-1280');
      const before = await form.locator('label', { hasText: '轮到' }).locator('strong').textContent();
      await form.getByText(`${before ?? ''}不能办这件案子`).click();
      await form.locator('details .el-select').click();
      await page.getByRole('option', { name: '是当事人或对方的亲属' }).click();
      await form.getByRole('button', { name: '登记回避' }).click();
      await form.getByText('回避：是当事人或对方的亲属').waitFor();
      const next = await form.locator('label', { hasText: '轮到' }).locator('strong').textContent();
      assert.notEqual(next, before);
      await form.locator('button[type=submit]').click();
      await page.getByText('通知书已出具').waitFor();
      await page.getByRole('button', { name: '其他…' }).click();
      await page.getByRole('button', { name: '退回指派' }).click();
      await typeIn(page.getByLabel('律所说的原因'), '本所人手不够');
      await page.getByRole('region', { name: '退回指派' }).locator('button[type=submit]').click();
      await page.getByText('已登记退回，请重新指派。').waitFor();
    },
  },
  {
    name: '名册：指派人员能改，窗口只能看',
    run: async (world) => {
      const clerk = await signInAs(world, '李静');
      await goTo(clerk, '/lawyers');
      await clerk.getByRole('cell', { name: '沈正' }).waitFor();
      assert.equal(await clerk.getByRole('button', { name: '新增人员' }).count(), 0);
      const page = await signInAs(world, '周航');
      await goTo(page, '/lawyers');
      await page.getByRole('button', { name: '沈正' }).click();
      await typeIn(page.getByLabel('语言'), '方言、英语');
      await looked(world, page, 'desk-lawyers-1280');
      await page.getByRole('button', { name: '保存' }).click();
      await page.getByText('沈正已存好').waitFor();
      await page.getByRole('cell', { name: '方言、英语' }).waitFor();
    },
  },
  ...[laptop, zoomed].map(({ name, ...size }) => ({
    name: `文书、文号、名册、台账在 ${name} 下看得清、读屏读得出`,
    run: async (world: World) => {
      const page = await signInAs(world, '周航', size);
      for (const view of ['papers', 'numbers', 'lawyers', 'ledger', 'batch']) {
        await goTo(page, `/${view}`);
        await looked(world, page, `desk-${view}-${name}`);
      }
      await openFirst(page, 'assignment');
      await page.getByRole('button', { name: '写文书' }).click();
      await page.getByRole('dialog', { name: '写文书' }).waitFor();
      await looked(world, page, `desk-paper-writer-${name}`);
    },
  })),
];
