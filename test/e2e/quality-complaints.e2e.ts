import { strict as assert } from 'node:assert';
import { addDays } from '../../domain/time/days';
import { dayOf } from '../../domain/time/times';
import { fillField, lookAtDesk, pressIn, toView } from './desk/quality';
import { signInAs } from './desk/hands';
import { handsOn } from './phone/hands';
import type { Scenario } from './world';

const top = '.page:not([hidden])';

export const scenarios: readonly Scenario[] = [
  {
    name: '手机上投诉，司法局受理、请人查、查清答复，投诉人看到答复，不同意再说一次',
    run: async (world) => {
      const phone = await world.phone('sample-assigned', '/pages/me/me');
      const hands = handsOn(phone);
      await hands.tap('投诉、看答复');
      await hands.tap('我要投诉、提意见');
      await hands.tap('交上去');
      await hands.see('请先点一下要投诉谁');
      await hands.tap('中心的工作人员');
      const story = '窗口的人中午锁门，我等了两个小时。';
      await phone.locator(`${top} textarea`).pressSequentially(story);
      await hands.tap(/替我保密/);
      await world.shot(phone, 'phone-opinion-new');
      await hands.tap('交上去');
      await hands.tap(/知道了|好/);
      await hands.see(/前告诉您受不受理/);
      await world.shot(phone, 'phone-opinions');

      const clerk = await signInAs(world, '何涛');
      await toView(clerk, 'complaints', '投诉');
      await clerk.getByText('没有等办的投诉。').waitFor();
      await clerk.getByRole('button', { name: '登记投诉' }).click();
      await fillField(clerk, {
        choices: ['律师'],
        texts: { 他叫什么: '高远', 说了什么: '打电话从来不接。' },
      });
      await pressIn(clerk, '登记');
      await clerk.getByText('投诉已登记，期限开始算。').first().waitFor();
      await lookAtDesk(world, clerk, 'desk-complaint-recorded');

      const bureau = await signInAs(world, '唐思');
      await bureau.getByRole('link', { name: /投诉有 \d+ 件等着办/ }).click();
      const line = bureau.locator('tbody tr').filter({ hasText: /工作人员.*今天.*手机.*等受理/ });
      await line.getByRole('button').first().click();
      await bureau.locator('aside').getByText(story).waitFor();
      await lookAtDesk(world, bureau, 'desk-complaints');
      await pressIn(bureau, '受理');
      await pressIn(bureau, '确定');
      await pressIn(bureau, '请人去查');
      await bureau.locator('aside').getByRole('combobox', { name: '请谁去查' }).click();
      await bureau.getByRole('option', { name: '别的单位' }).click();
      const inAWeek = addDays(dayOf(new Date().toISOString()), 7);
      await fillField(bureau, { texts: { 哪个单位: '县司法局基层科', 最晚哪天查清: inAWeek } });
      await pressIn(bureau, '确定');
      await pressIn(bureau, '写查的情况');
      await fillField(bureau, { texts: { 查的情况: '看了大厅的录像：十二点十分锁的门，一点五十开的。' } });
      await pressIn(bureau, '确定');
      await pressIn(bureau, '定结果、写答复');
      await pressIn(bureau, '确定');
      await bureau.getByText('请填写答复。').waitFor();
      await fillField(bureau, {
        choices: ['属实', '批评、通报、限期整改'],
        texts: { 答复: '查了值班表，那天确实锁了门。已经批评，以后中午有人值班。' },
      });
      await lookAtDesk(world, bureau, 'desk-complaint-deciding');
      await pressIn(bureau, '确定');
      await bureau.getByText('现在没有要您做的。').or(bureau.getByText('登记复议或诉讼')).first().waitFor();

      await phone.reload();
      await phone.waitForSelector('html[data-mp-ready]');
      await hands.see(/查了，情况属实。查了值班表/);
      await hands.tap('我不同意这个答复');
      await phone.locator(`${top} textarea`).pressSequentially('只批评太轻了。');
      await world.shot(phone, 'phone-opinion-answer');
      await hands.tap('交上去');
      await hands.see('交上去了，换一个人再看一遍。');
      await bureau.reload();
      await bureau.locator('tbody tr').filter({ hasText: '不同意答复' }).nth(1).waitFor();
    },
  },
  {
    name: '办完以后在微信上答回访，说有人收钱：当时就登记成投诉，回了电话；回访照原话登记',
    run: async (world) => {
      const phone = await world.phone('sample-closed', '/pages/me/me');
      const hands = handsOn(phone);
      await hands.tap('投诉、看答复');
      await hands.tap('说说办得怎么样');
      for (const item of ['服务态度', '沟通交流', '维护合法权益', '案件结果', '总体评价']) {
        await hands.see(`您对“${item}”满意吗？`);
        await hands.tap(item === '总体评价' ? '基本满意' : '满意');
      }
      await hands.see('有没有人向您收钱、收东西？');
      await world.shot(phone, 'phone-visit-money');
      await hands.tap('有');
      await hands.tap('告诉过');
      await hands.tap('兑现了');
      await hands.type('开庭那天有人要了三百块“打印费”。');
      await hands.tap('交上去');
      await phone.getByText('收钱的事，中心一个工作日内打电话给您。').waitFor();
      await hands.tap(/知道了|好/);
      await hands.see('您说过了，谢谢。想改可以再说一遍。');
      await hands.see(/先别给钱。/);
      await world.shot(phone, 'phone-visit-answered');

      const head = await signInAs(world, '唐思');
      await head.getByRole('link', { name: /投诉有 \d+ 件等着办/ }).click();
      const line = head.locator('tbody tr').filter({ hasText: /有人收钱.*今天/ });
      await line.first().waitFor();
      assert.equal(await line.count(), 2, 'one of the sample, and this one');
      for (let nth = 0; nth < 2; nth += 1) {
        await line.nth(nth).getByRole('button').first().click();
        const said = head.locator('aside').getByText(/三百块“打印费”|“交通费”/);
        await said.waitFor();
        if ((await said.innerText()).includes('打印费')) break;
      }
      await pressIn(head, '已回电话');
      await pressIn(head, '确定');
      await head
        .locator('aside')
        .getByText(/：已回电话/)
        .waitFor();
      await lookAtDesk(world, head, 'desk-complaint-of-visit');

      const clerk = await signInAs(world, '吴梅');
      await toView(clerk, 'visits', '回访');
      await clerk.locator('tbody tr').filter({ hasText: '褚有福' }).getByRole('button').first().click();
      await clerk.getByText('受援人在手机上答过了').waitFor();
      await clerk
        .locator('aside')
        .getByText('开庭那天有人要了三百块')
        .or(clerk.locator('aside textarea'))
        .first()
        .waitFor();
      await lookAtDesk(world, clerk, 'desk-visit-answered');
      await pressIn(clerk, '登记回访');
      await clerk.getByText('回访已登记，收钱的事登记成投诉了。').first().waitFor();
      await head.reload();
      await line.nth(1).waitFor();
      assert.equal(await line.count(), 2, 'written down, it is the same complaint');
    },
  },
];
