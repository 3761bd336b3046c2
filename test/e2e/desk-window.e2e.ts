import { strict as assert } from 'node:assert';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { pagesOfPdf, textOfPdf } from '../pdf';
import { signInAs } from './desk/hands';
import { lookAt } from './desk/steps';
import { goTo } from './desk/views';
import { answer, leaveOpenWhatMayBe } from './desk/window-form';
import type { Scenario } from './world';

const told: readonly (readonly [string, string])[] = [
  ['topic', '工作和工资'],
  ['matter', '老板拖欠工资'],
  ['migrant', '是'],
  ['own_lawyer', '没有'],
  ['identity_number', '11010119900307109X'],
  ['opponent', '青禾县某建筑队'],
  ['amount', '8600'],
];

async function takeDown(page: Page): Promise<void> {
  for (const [id, given] of told) await answer(page, id, given);
  await page.locator('label.el-checkbox', { hasText: '申请人已经同意' }).click();
  await page.getByRole('button', { name: '录完，出回执' }).click();
  await page.getByText(/还有 \d+ 处没填好/).waitFor();
  await leaveOpenWhatMayBe(page);
  await page.getByRole('button', { name: '录完，出回执' }).click();
  await page.getByRole('heading', { name: '收件回执' }).waitFor();
}

/** Yesterday morning in China, as a form wants it. */
function yesterdayMorning(): string {
  return `${new Date(Date.now() - 16 * 3_600_000).toISOString().slice(0, 10)}T10:00`;
}

export const scenarios: readonly Scenario[] = [
  {
    name: '12348来电登记后一点就代录，来源还是12348；回执印出来正好一张A4',
    run: async (world) => {
      const clerk = await signInAs(world, '吴梅');
      await clerk.getByRole('link', { name: '咨询', exact: true }).click();
      await clerk.getByRole('button', { name: '登记咨询' }).click();
      const form = clerk.getByRole('complementary', { name: '咨询内容' });
      await form.locator('.field', { hasText: '怎么来的' }).locator('.el-select').click();
      await clerk.getByRole('option', { name: '12348来电' }).click();
      await form.getByLabel('姓名').fill('苗小穗');
      await form.getByLabel('电话').fill('13800003456');
      await form.getByLabel('问了什么').fill('在工地干了三个月，工钱没有给。');
      await form.getByLabel('答复').fill('可以申请法律援助，现在就帮您录。');
      await lookAt(world, clerk, 'window-12348');
      await form.getByRole('button', { name: '登记，接着代录申请' }).click();

      await clerk.getByRole('heading', { name: '代录申请' }).waitFor();
      await clerk.locator('[data-question="name"] input').waitFor();
      for (const [id, given] of [
        ['name', '苗小穗'],
        ['phone', '13800003456'],
      ] as const)
        assert.equal(await clerk.locator(`[data-question="${id}"] input`).inputValue(), given);
      assert.equal(
        await clerk.locator('[data-question="story"] textarea').inputValue(),
        '在工地干了三个月，工钱没有给。',
      );
      await takeDown(clerk);
      await lookAt(world, clerk, 'window-receipt');

      await clerk.evaluate(() => {
        window.addEventListener('beforeprint', () => document.body.setAttribute('data-printed', ''));
      });
      await clerk.getByRole('button', { name: '打印回执' }).click();
      await clerk.locator('body[data-printed]').waitFor();
      await clerk.emulateMedia({ media: 'print' });
      await world.shot(clerk, 'window-receipt-printed');
      const sheet = await clerk.pdf({ preferCSSPageSize: true });
      await clerk.emulateMedia({ media: 'screen' });
      mkdirSync('test/output', { recursive: true });
      writeFileSync('test/output/window-receipt.pdf', sheet);
      assert.equal(await pagesOfPdf(sheet), 1);
      assert.match(sheet.toString('latin1'), /\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
      const words = await textOfPdf(sheet);
      for (const said of ['收件回执', '苗小穗', '支付劳动报酬', '0999-1234800', '吴梅', '盖章'])
        assert.ok(words.includes(said), said);
      for (const onScreen of ['打印回执', '待办队列', '再录一件'])
        assert.ok(!words.includes(onScreen), onScreen);

      await clerk.getByRole('link', { name: '打开这件案子' }).click();
      await clerk.getByText('首问：吴梅').waitFor();
      await clerk.locator('.head').getByText('12348', { exact: true }).waitFor();

      await clerk.getByRole('link', { name: '咨询', exact: true }).click();
      await clerk.locator('label.el-radio', { hasText: '全部' }).click();
      const asked = clerk.getByRole('row', { name: /苗小穗/ });
      await asked.getByText('已申请').waitFor();
      await asked.getByRole('button').click();
      await clerk.getByText('已转为申请').waitFor();
      await lookAt(world, clerk, 'window-question-applied');
      await clerk.getByRole('link', { name: /^\d{6}-/ }).click();
      await clerk.getByText('首问：吴梅').waitFor();
    },
  },
  {
    name: '办案机关昨天的通知：三日从收到的第二天算，已用一天，还剩两天',
    run: async (world) => {
      const clerk = await signInAs(world, '李静');
      await clerk.getByRole('link', { name: '机关通知' }).click();
      await clerk.locator('label.el-radio', { hasText: '法院' }).click();
      await clerk.getByLabel('办案机关').fill('青禾县人民法院');
      await clerk.locator('label.el-radio', { hasText: '应当通知辩护' }).click();
      await clerk.getByLabel('收到通知的时间').fill(yesterdayMorning());
      await clerk.getByLabel('办案人和电话').fill('周法官 0999-5550000');
      await clerk.getByLabel('要给谁安排律师').fill('孙小北');
      await clerk.getByLabel('罪名或案由').fill('盗窃罪');
      await clerk.getByRole('combobox', { name: '诉讼阶段' }).click();
      await clerk.getByRole('option', { name: '一审', exact: true }).click();
      await clerk.locator('label.el-checkbox', { hasText: '未成年人' }).click();
      await lookAt(world, clerk, 'window-notice');
      await clerk.getByRole('button', { name: '登记', exact: true }).click();
      await clerk.getByText(/通知已登记，编号.*三日内指派/).waitFor();
      const clock = clerk.getByRole('region', { name: '期限' }).locator('li', { hasText: '指派' });
      await clock.getByText('剩2天').waitFor();
      await clock.getByText('已用1天').waitFor();
      const course = clerk.getByRole('region', { name: '办理情况' });
      await course.getByText('青禾县人民法院的通知').waitFor();
      await course.getByText('应当通知辩护，盗窃罪，一审').waitFor();
      await course.getByText('未成年人，律师要熟悉未成年人身心。').waitFor();
      await lookAt(world, clerk, 'window-notified');

      await goTo(clerk, '/queue?stage=reception');
      await clerk.getByRole('row', { name: /剩2天.*孙\*北/ }).waitFor();
    },
  },
];
