import { strict as assert } from 'node:assert';
import type { Page } from 'playwright-core';
import { terminationGrounds } from '../../domain/vocabulary/matters/grounds';
import { openFirst, signInAs } from './desk/hands';
import { doStep, fillStep, lookAt, openNamed, openStep, sendStep, wordsOfPaper } from './desk/steps';
import { goTo } from './desk/views';
import { handsOn } from './phone/hands';
import type { Scenario, World } from './world';

const state = (page: Page, words: string) => page.locator('.head strong', { hasText: words });

/** The bureau finds the case among those that wait for it, and says what it decides. */
async function bureauDecides(world: World, name: string, step: string, reason: string): Promise<Page> {
  const bureau = await signInAs(world, '唐思');
  await goTo(bureau, '/queue?stage=objection');
  await bureau.locator('table[aria-busy=false] tbody th a').first().waitFor();
  await lookAt(world, bureau, `ending-queue-${step}`);
  await openNamed(bureau, name);
  await openStep(bureau, step);
  await bureau
    .getByRole('region', { name: step })
    .getByText(/^申请人说：/)
    .waitFor();
  await fillStep(bureau, step, { texts: { 审查理由: reason } });
  await lookAt(world, bureau, `ending-${step}`);
  await sendStep(bureau, step);
  await bureau.getByText('异议审查决定书已出具。').waitFor();

  return bureau;
}

async function nameOnTop(page: Page): Promise<string> {
  return page.locator('main h1').evaluate((heading) => heading.firstChild?.textContent?.trim() ?? '');
}

export const scenarios: readonly Scenario[] = [
  {
    name: '审批退回、另一个人不予、窗口登记异议、司法局责令：案件去待指派',
    run: async (world) => {
      const approver = await signInAs(world, '林芳');
      const address = await openFirst(approver, 'approval');
      await openStep(approver, '退回重审');
      await fillStep(approver, '退回重审', { texts: { 退回的理由: '单位名称请再核一次。' } });
      await lookAt(world, approver, 'ending-return');
      await sendStep(approver, '退回重审');
      await approver.getByText('已退回重审。').waitFor();
      await state(approver, '审查中').waitFor();

      const reviewer = await signInAs(world, '王敏');
      await reviewer.goto(address);
      await openStep(reviewer, '提出审查意见');
      await fillStep(reviewer, '提出审查意见', { chosen: ['拟不予援助'] });
      await sendStep(reviewer, '提出审查意见');
      await reviewer.getByText('审查意见已提交').waitFor();
      assert.equal(await reviewer.getByRole('button', { name: '决定不予援助' }).count(), 0);

      await approver.reload();
      await openStep(approver, '决定不予援助');
      await approver
        .getByRole('region', { name: '办理情况' })
        .getByText('王敏的审查意见：拟不予援助')
        .waitFor();
      await fillStep(approver, '决定不予援助', { chosen: ['申请事项不属于法律援助范围'] });
      await lookAt(world, approver, 'ending-refuse');
      await sendStep(approver, '决定不予援助');
      await approver.getByText('已决定不予援助').waitFor();
      await state(approver, '不予援助').waitFor();
      assert.match(await wordsOfPaper(approver, '不予法律援助决定书'), /异议/);

      const clerk = await signInAs(world, '李静');
      await clerk.goto(address);
      await doStep(clerk, '提出异议', { texts: { 异议的理由: '我的事在范围里，请再看。' } }, '异议已登记。');
      await lookAt(world, clerk, 'ending-objected');

      const bureau = await bureauDecides(
        world,
        await nameOnTop(clerk),
        '责令给予援助',
        '经审查，属于援助范围。',
      );
      await state(bureau, '待指派').waitFor();
      assert.match(await wordsOfPaper(bureau, '法律援助异议审查决定书'), /责令给予法律援助/);
      assert.match(await wordsOfPaper(bureau, '给予法律援助决定书'), /决定/);
      await lookAt(world, bureau, 'ending-ordered');
    },
  },
  {
    name: '申请人在手机上提异议，司法局维持，案件不动，手机上看到结果',
    run: async (world) => {
      const phone = await world.phone('sample-refused', '/pages/cases/cases');
      const { tap, type, see } = handsOn(phone);
      await phone.locator('.page:not([hidden]) .line').first().click();
      await tap('我不同意，提异议');
      await type('邻居能给我作证，请再看看。');
      await tap('交上去');
      await phone.getByText('异议交上去了').waitFor();
      await phone.getByText('知道了').click();
      await see('您提的异议');

      const bureau = await bureauDecides(world, '毛立春', '维持原决定', '经审查，原决定正确。');
      await state(bureau, '不予援助').waitFor();
      assert.match(await wordsOfPaper(bureau, '法律援助异议审查决定书'), /维持原决定/);
      await goTo(bureau, '/queue?stage=objection');
      await bureau.getByRole('row', { name: '毛*春' }).waitFor({ state: 'hidden' });
      await phone.reload();
      await see(/维持原来的决定。.*原决定正确/);
      assert.equal(await phone.locator('.page:not([hidden])').getByText('可提异议').count(), 0);
      await world.shot(phone, 'ending-phone-upheld');
    },
  },
  {
    name: '终止：法定理由正好八项，每项说要写明什么，决定书和公函打得开；异议成立接着办',
    run: async (world) => {
      const approver = await signInAs(world, '林芳');
      const address = await openNamed(approver, '段谷雨');
      await openStep(approver, '终止援助');
      const form = approver.getByRole('region', { name: '终止援助' });
      const offered = await form.locator('label.el-radio').allInnerTexts();
      assert.deepEqual(
        offered.map((words) => words.trim()),
        terminationGrounds.map(({ no, staff }) => `${no}. ${staff}`),
      );
      await sendStep(approver, '终止援助');
      await form.getByText('请填写法定理由。').waitFor();
      const asked = new Set<string>();
      for (const { staff } of terminationGrounds) {
        await fillStep(approver, '终止援助', { chosen: [staff] });
        asked.add(await form.locator('#field-reason-hint').innerText());
      }
      assert.equal(asked.size, terminationGrounds.length);
      await fillStep(approver, '终止援助', { chosen: ['自行委托律师'] });
      await form.getByText('写明自己请了谁').waitFor();
      await sendStep(approver, '终止援助');
      await form.getByText('请填写终止的理由。').waitFor();
      await lookAt(world, approver, 'ending-terminate');
      await fillStep(approver, '终止援助', { texts: { 终止的理由: '十一月二十日自行委托了律师。' } });
      await sendStep(approver, '终止援助');
      await approver.getByText('已终止，决定书已出具。').waitFor();
      await state(approver, '已终止').waitFor();
      await lookAt(world, approver, 'ending-terminated');
      assert.match(
        await wordsOfPaper(approver, '终止法律援助决定书'),
        /十一月二十日自行委托了律师.*第四十八条第六项/,
      );
      // No organ is known of this case: no letter goes without an addressee.
      assert.equal(await approver.getByText('终止法律援助公函').count(), 0);

      const clerk = await signInAs(world, '吴梅');
      await clerk.goto(address);
      await doStep(clerk, '提出异议', { texts: { 异议的理由: '我没有另外请律师。' } }, '异议已登记。');
      const bureau = await bureauDecides(world, '段谷雨', '责令给予援助', '查明没有另行委托。');
      await state(bureau, '办理中').waitFor();
      assert.match(await wordsOfPaper(bureau, '法律援助异议审查决定书'), /责令给予法律援助/);
    },
  },
  {
    name: '本人要求终止的写明哪天、为什么，决定书写第七项',
    run: async (world) => {
      const approver = await signInAs(world, '陈立');
      await openNamed(approver, '贺青松');
      await openStep(approver, '终止援助');
      await fillStep(approver, '终止援助', {
        chosen: ['有正当理由要求终止'],
        texts: { 终止的理由: '本人说已经和解，签了字。' },
      });
      await sendStep(approver, '终止援助');
      await approver.getByText('已终止，决定书已出具。').waitFor();
      assert.match(await wordsOfPaper(approver, '终止法律援助决定书'), /已经和解.*第四十八条第七项/);
    },
  },
];
