import type { Page } from 'playwright-core';
import { signInAs, typeIn } from './desk/hands';
import { doStep } from './desk/steps';
import { answerFrom, promise } from './phone/green-channel';
import { handsOn, type Hands } from './phone/hands';
import { lookAt } from './phone/looks';
import type { Scenario, World } from './world';

/** The director gives out a number for one phone. */
async function numberFor(world: World, name: string): Promise<string> {
  const director = await signInAs(world, '陈立');
  await director.goto(`${director.url().split('#')[0] ?? ''}#/set-up?part=stations`);
  const form = director.getByRole('form', { name: '给一部手机发登记号' });
  await typeIn(form.getByLabel('姓名'), name);
  await typeIn(form.getByLabel('电话'), '13900139000');
  await form.getByRole('button', { name: '发登记号' }).click();
  const number = form.locator('.given strong');
  await number.waitFor();
  await world.shot(director, 'desk-station-number-1280');

  return number.innerText();
}

/** An activity is written down where it happens. */
async function noteStall(world: World, page: Page, { tap, see }: Hands): Promise<void> {
  const top = page.locator('.page:not([hidden])');
  const type = (label: string, text: string) =>
    top.getByLabel(label, { exact: true }).pressSequentially(text);
  await tap('记一次活动');
  await see('现场照片');
  await type('活动名称', '柳溪赶集');
  await tap('集市咨询');
  await type('地点', '柳溪镇集市');
  await tap('记下来');
  await tap('知道了');
  await see('还没有帮人填过');
  await tap('记一次活动');
  await see('现场照片');
  await lookAt(world, page, 'station-spot');
  await tap('上一步');
}

/** Registers the phone and fills in for somebody, up to the number for the person. */
async function fillIn(world: World, page: Page, hands: Hands, number: string): Promise<string> {
  const { tap, type, retype, see } = hands;
  await see('全程免费');
  await tap('我的设置');
  await tap('帮人填申请');
  await see('登记一次');
  await type('123');
  await tap('登记这部手机');
  await see('登记号是8位数字');
  await retype(number);
  await tap('登记这部手机');
  await see('还没有帮人填过');
  await noteStall(world, page, hands);
  await tap('帮人填一份');
  await tap(/工作和工资/);
  await answerFrom(hands, '是哪一件', false);
  await tap('下一步');
  await see('对不对');
  await tap('都对，下一步');
  await promise(hands);
  await see('请他本人确认');

  return (await page.locator('.page:not([hidden]) .number').innerText()).replace(' ', '');
}

export const scenarios: readonly Scenario[] = [
  {
    name: '工作站帮人填：登记手机、填好、出号码；本人看一遍再确认，以后只在本人手机里',
    run: async (world) => {
      const helper = await world.phone('sample-station-worker');
      const station = handsOn(helper);
      const number = await numberFor(world, '柳小溪');
      const code = await fillIn(world, helper, station, number);
      await lookAt(world, helper, 'station-code');

      const person = await world.phone('sample-station-person', '/pages/cases/cases');
      const own = handsOn(person);
      await own.tap('有人帮我填了申请');
      await own.tap('看一看');
      await own.see('请填您的姓名');
      await lookAt(world, person, 'confirm-who');
      const fields = person.locator('.page:not([hidden]) input');
      await fields.nth(0).pressSequentially('赵大川');
      await fields.nth(1).pressSequentially(code);
      await own.tap('看一看');
      await own.see('号码或姓名不对');
      await own.retype('赵大山');
      await own.tap('看一看');
      await own.see('110101198003078879');
      await lookAt(world, person, 'confirm-read');
      await own.tap('都对，是我要申请的');
      await own.see('请点一下“我保证填的都是真的”');
      await own.tap(/我保证填的都是真的/);
      await own.tap(/同意用我的身份证号/);
      await own.tap('都对，是我要申请的');
      await own.see('这件申请是您的了');
      await lookAt(world, person, 'confirm-done');
      await own.tap('看进度');
      await own.see('绿色通道');

      await station.tap('好了，回去');
      await station.see('本人确认过了');
      await lookAt(world, helper, 'station-work');
      await helper.goto(helper.url().replace(/#.*$/, '#/pages/cases/cases'));
      await helper.reload();
      await station.see('您还没有申请过');
      const again = await world.phone('sample-second-phone', `/station/confirm/confirm?code=${code}`);
      const second = handsOn(again);
      await again.locator('.page:not([hidden]) input').first().pressSequentially('赵大山');
      await second.tap('看一看');
      await second.see('号码或姓名不对');
    },
  },
  {
    name: '本人说有不对：站点和窗口都看得到；没有手机的签字，窗口登记',
    run: async (world) => {
      const helper = await world.phone('sample-station-worker-2');
      const station = handsOn(helper);
      const code = await fillIn(world, helper, station, await numberFor(world, '柳小溪'));
      const person = await world.phone('sample-unhappy', `/station/confirm/confirm?code=${code}`);
      const own = handsOn(person);
      await person.locator('.page:not([hidden]) input').first().pressSequentially('赵大山');
      await own.tap('看一看');
      await own.tap('有不对的地方');
      await lookAt(world, person, 'confirm-wrong');
      await own.type('欠我一万五，不是一万二');
      await own.tap('告诉中心');
      await own.see('告诉中心了');
      await station.tap('好了，回去');
      await station.see('欠我一万五');

      const clerk = await signInAs(world, '李静');
      const waiting = clerk.locator('tbody tr', { hasText: '待本人确认' });
      await waiting.filter({ hasText: '赵*山' }).first().locator('th a').click();
      await clerk.getByText('欠我一万五，不是一万二').first().waitFor();
      await world.shot(clerk, 'desk-unconfirmed-1280');
      await doStep(clerk, '本人确认申请', { texts: { 什么时候: '今天在柳溪站按手印' } }, '本人确认已登记');
      await clerk.getByText('待本人确认').first().waitFor({ state: 'detached' });
    },
  },
];
