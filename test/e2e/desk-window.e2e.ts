import { strict as assert } from 'node:assert';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { pagesOfPdf, textOfPdf } from '../pdf';
import { signInAs, typeIn } from './desk/hands';
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
  await typeIn(page.getByLabel('民族（可不填）'), '回族');
  await page.locator('label.el-checkbox', { hasText: '申请人已经同意' }).click();
  await page.getByRole('button', { name: '录完，出回执' }).click();
  await page.getByText(/还有 \d+ 处没填好/).waitFor();
  await leaveOpenWhatMayBe(page);
  await page.getByRole('button', { name: '录完，出回执' }).click();
  await page.getByRole('heading', { name: '收件回执' }).waitFor();
}

/** A roll as Excel puts it on the clipboard: cells divided by tabs. The last number lacks a digit. */
const roll = [
  ['姓名', '身份证号', '电话', '金额'],
  ['吴二', '110101198003078879', '13800001111', '8600'],
  ['郑三', '110101198501010017', '13800002222', '4000'],
  ['周四', '1101011990030710', '13800003333', '5000'],
]
  .map((cells) => cells.join('\t'))
  .join('\n');

/** Pastes as the keyboard does, from the clipboard of this computer. */
async function pasteInto(box: Locator, text: string): Promise<void> {
  await box.focus();
  await box.page().context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await box.evaluate((_, copied) => navigator.clipboard.writeText(copied), text);
  await box.press('ControlOrMeta+v');
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
      await typeIn(form.getByLabel('姓名'), '苗小穗');
      await typeIn(form.getByLabel('电话'), '13800003456');
      await typeIn(form.getByLabel('问了什么'), '在工地干了三个月，工钱没有给。');
      await typeIn(form.getByLabel('答复'), '可以申请法律援助，现在就帮您录。');
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

      await typeIn(clerk.getByLabel('收到的材料'), '身份证复印件，1份1页');
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
      for (const said of [
        '收件回执',
        '苗小穗',
        '支付劳动报酬',
        '0999-1234800',
        '吴梅',
        '盖章',
        '身份证复印件',
        '用编号查进度',
      ])
        assert.ok(words.includes(said), said);
      for (const onScreen of ['打印回执', '待办队列', '再录一件'])
        assert.ok(!words.includes(onScreen), onScreen);

      await clerk.getByRole('link', { name: '打开这件案子' }).click();
      await clerk.getByText('首问：吴梅').waitFor();
      await clerk.locator('dt:has-text("民族") + dd', { hasText: '回族' }).waitFor();
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
    name: '窗口从Excel里贴工友名单：好的进名单，错的那行说出来、留在框里改',
    run: async (world) => {
      const clerk = await signInAs(world, '李静');
      await clerk.getByRole('link', { name: '代录申请' }).click();
      await answer(clerk, 'for_whom', '我们一群工友');
      await answer(clerk, 'name', '苗大穗');
      const box = clerk.locator('[data-question="members"] textarea');
      await pasteInto(box, roll);
      await clerk.getByRole('button', { name: '加进名单' }).click();
      await clerk.getByText('加上了 2 人。').waitFor();
      await clerk.getByText(/^第4行：/).waitFor();
      await clerk.getByText('一起申请的 2 人，合计 12,600 元').waitFor();
      assert.match(await box.inputValue(), /^姓名\t身份证号\t电话\t金额\n周四\t/);
      await lookAt(world, clerk, 'window-group');
      await typeIn(box, '周四 110101198802020032 13800003333 5000');
      await clerk.getByRole('button', { name: '加进名单' }).click();
      await clerk.getByText('一起申请的 3 人，合计 17,600 元').waitFor();
      await answer(clerk, 'phone', '13800004444');
      await answer(clerk, 'story', '我们几个在工地干了三个月，工钱一直没给。');

      await takeDown(clerk);
      await clerk.getByRole('link', { name: '打开这件案子' }).click();
      await clerk.getByRole('heading', { name: '一起申请的工友' }).waitFor();
      await clerk.getByText('代表以外 3 人').waitFor();
      await lookAt(world, clerk, 'window-group-dossier');
    },
  },
  {
    name: '办案机关昨天的通知：三日从收到的第二天算，已用一天，还剩两天',
    run: async (world) => {
      const clerk = await signInAs(world, '李静');
      await clerk.getByRole('link', { name: '机关通知' }).click();
      await clerk.locator('label.el-radio', { hasText: '法院' }).click();
      await typeIn(clerk.getByLabel('办案机关'), '青禾县人民法院');
      await clerk.locator('label.el-radio', { hasText: '应当通知辩护' }).click();
      await typeIn(clerk.getByLabel('收到通知的时间'), yesterdayMorning());
      await typeIn(clerk.getByLabel('办案人和电话'), '周法官 0999-5550000');
      await typeIn(clerk.getByLabel('要给谁安排律师'), '孙小北');
      await typeIn(clerk.getByLabel('罪名或案由'), '盗窃罪');
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
