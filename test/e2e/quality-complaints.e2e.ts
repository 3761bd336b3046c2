import { fillField, lookAtDesk, pressIn } from './desk/quality';
import { signInAs } from './desk/hands';
import { handsOn } from './phone/hands';
import type { Scenario } from './world';

const top = '.page:not([hidden])';

export const scenarios: readonly Scenario[] = [
  {
    name: '手机上投诉，司法局查清答复，投诉人看到答复，不同意再说一次',
    run: async (world) => {
      const phone = await world.phone('sample-assigned', '/pages/me/me');
      const hands = handsOn(phone);
      await hands.tap('投诉、看答复');
      await hands.tap('我要投诉、提意见');
      await hands.tap('交上去');
      await hands.see('请先点一下要投诉谁');
      await hands.tap('中心的工作人员');
      await phone.locator(`${top} textarea`).fill('窗口的人中午锁门，我等了两个小时。');
      await hands.tap(/替我保密/);
      await world.shot(phone, 'phone-opinion-new');
      await hands.tap('交上去');
      await hands.tap(/知道了|好/);
      await hands.see(/前告诉您受不受理/);
      await world.shot(phone, 'phone-opinions');

      const clerk = await signInAs(world, '李静');
      await clerk.goto(`${clerk.url().split('#')[0] ?? ''}#/complaints`);
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
      await bureau.getByRole('button', { name: '工作人员', exact: true }).first().click();
      await lookAtDesk(world, bureau, 'desk-complaints');
      await pressIn(bureau, '受理');
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
      await phone.locator(`${top} textarea`).fill('只批评太轻了。');
      await world.shot(phone, 'phone-opinion-answer');
      await hands.tap('交上去');
      await hands.see('交上去了，换一个人再看一遍。');
      await bureau.reload();
      await bureau.getByText('不同意答复').first().waitFor();
    },
  },
];
