import { strict as assert } from 'node:assert';
import { signInAs, typeIn } from './desk/hands';
import { answer, hoursAgo, leaveOpenWhatMayBe } from './desk/window-form';
import type { Scenario } from './world';

export const scenarios: readonly Scenario[] = [
  {
    name: '窗口代录：几题一页，缺的点出来，录完出回执，案子归代录的人',
    run: async (world) => {
      const clerk = await signInAs(world, '李静');
      await clerk.getByRole('link', { name: '代录申请' }).click();
      await answer(clerk, 'topic', '工作和工资');
      await answer(clerk, 'matter', '老板拖欠工资');
      await clerk.locator('label.el-checkbox', { hasText: '申请人已经同意' }).click();
      await clerk.getByRole('button', { name: '录完，出回执' }).click();
      await clerk.getByText(/还有 \d+ 处没填好/).waitFor();

      const given: readonly (readonly [string, string])[] = [
        ['migrant', '是'],
        ['stage', '还没'],
        ['own_lawyer', '没有'],
        ['name', '万小满'],
        ['identity_number', '11010119900307109X'],
        ['phone', '13800001234'],
        ['opponent', '青禾县某建筑队'],
        ['amount', '8600'],
        ['story', '在工地干了三个月，工钱一直没给。'],
      ];
      for (const [id, text] of given) {
        if ((await clerk.locator(`[data-question="${id}"]`).count()) > 0) await answer(clerk, id, text);
      }
      await leaveOpenWhatMayBe(clerk);
      await clerk.getByRole('button', { name: '录完，出回执' }).click();
      await clerk.getByRole('heading', { name: '收件回执' }).waitFor();
      await clerk.getByRole('link', { name: '打开这件案子' }).click();
      await clerk.getByText('首问：李静').waitFor();
      assert.match(await clerk.locator('main h1').innerText(), /万小满/);
    },
  },
  {
    name: '来访咨询当场答复，一点就接着代录申请，不用再问一遍',
    run: async (world) => {
      const clerk = await signInAs(world, '李静');
      await clerk.getByRole('link', { name: '咨询', exact: true }).click();
      await clerk.getByRole('button', { name: '登记咨询' }).click();
      const form = clerk.getByRole('complementary', { name: '咨询内容' });
      await typeIn(form.getByLabel('姓名'), '金小麦');
      await typeIn(form.getByLabel('电话'), '13800002345');
      await typeIn(form.getByLabel('问了什么'), '老板欠工钱半年，怎么办？');
      await typeIn(form.getByLabel('答复'), '可以申请法律援助，不看家庭收入。');
      await form.getByRole('button', { name: '登记，接着代录申请' }).click();
      await clerk.getByRole('heading', { name: '代录申请' }).waitFor();
      assert.equal(await clerk.locator('[data-question="name"] input').inputValue(), '金小麦');
      await clerk.getByRole('link', { name: '咨询', exact: true }).click();
      await clerk.locator('label.el-radio', { hasText: '全部' }).click();
      await clerk.getByText('老板欠工钱半年，怎么办？').first().waitFor();
    },
  },
  {
    name: '办案机关通知：登记后直接等指派，三日从收到算，不看经济困难',
    run: async (world) => {
      const clerk = await signInAs(world, '吴梅');
      await clerk.getByRole('link', { name: '机关通知' }).click();
      await clerk.locator('label.el-radio', { hasText: '法院' }).click();
      await typeIn(clerk.getByLabel('办案机关'), '青禾县人民法院');
      await clerk.locator('label.el-radio', { hasText: '应当通知辩护' }).click();
      await typeIn(clerk.getByLabel('收到通知的时间'), hoursAgo(2));
      await typeIn(clerk.getByLabel('办案人和电话'), '周法官 0999-5550000');
      await typeIn(clerk.getByLabel('要给谁安排律师'), '孙小北');
      await typeIn(clerk.getByLabel('罪名或案由'), '盗窃罪');
      await clerk.getByRole('combobox', { name: '诉讼阶段' }).click();
      await clerk.getByRole('option', { name: '一审', exact: true }).click();
      await clerk.getByRole('button', { name: '登记', exact: true }).click();
      await clerk.getByText(/通知已登记，编号/).waitFor();
      await clerk.getByText('通知待指派').first().waitFor();
    },
  },
];
