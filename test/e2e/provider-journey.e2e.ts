import type { Page } from 'playwright-core';
import { openFirst, signInAs } from './desk/hands';
import { doStep } from './desk/steps';
import { handsOn, type Hands } from './phone/hands';
import { lookAt } from './phone/looks';
import { signName, top, typeAt } from './phone/writing';
import type { Scenario, World } from './world';

/** The dispatcher assigns the first case that waits; gives its address and whom the turn chose. */
async function assignFirst(dispatcher: Page): Promise<{ readonly address: string; readonly lawyer: string }> {
  const address = await openFirst(dispatcher, 'assignment');
  await dispatcher.getByRole('button', { name: '指派', exact: true }).click();
  const form = dispatcher.getByRole('region', { name: '指派' });
  const chosen = form.getByRole('radiogroup', { name: '选一位律师' }).locator('label.chosen strong').first();
  await chosen.waitFor();
  const lawyer = (await chosen.innerText()).trim();
  await form.locator('button[type=submit]').click();
  await dispatcher.getByText('通知书已出具').first().waitFor();

  return { address, lawyer };
}

/** The number that the desk gives out for one phone, on the lawyer's record. */
async function codeFor(world: World, dispatcher: Page, lawyer: string): Promise<string> {
  await dispatcher.goto(`${dispatcher.url().split('#')[0] ?? ''}#/lawyers`);
  await dispatcher.getByRole('button', { name: lawyer, exact: true }).click();
  await dispatcher.getByText('还没有登记手机').waitFor();
  await dispatcher.getByRole('button', { name: '发登记码' }).click();
  const code = dispatcher.locator('.given strong');
  await code.waitFor();
  await world.shot(dispatcher, 'desk-handler-code-1280');

  return (await code.innerText()).trim();
}

async function note(page: Page, hands: Hands, act: string, text: string): Promise<void> {
  await hands.tap('记一步进展');
  await hands.see('受援人在手机上看得到');
  await hands.tap(act);
  await typeAt(page, '办了什么', text);
}

/** Saves, and reads the word that it is done. */
async function save({ tap, see }: Hands, button: string, done: string): Promise<void> {
  await tap(button);
  await see(done);
  await tap('知道了');
}

export const scenarios: readonly Scenario[] = [
  {
    name: '承办手机：登记码、承诺、接案、见面、签协议、开庭、结案、交卷；本人和办公桌都看得到',
    run: async (world) => {
      const dispatcher = await signInAs(world, '周航');
      const { address, lawyer } = await assignFirst(dispatcher);
      const code = await codeFor(world, dispatcher, lawyer);

      const phone = await world.phone('sample-lawyer-phone');
      const hands = handsOn(phone);
      const { tap, see, type, retype } = hands;
      await see('全程免费');
      await tap('我的设置');
      await tap('我承办的案件');
      await see('登记一次手机');
      await type('123');
      await tap('登记这部手机');
      await see('登记码是8位数字');
      await retype(code);
      await tap('登记这部手机');
      await see('不向受援人收钱');
      await lookAt(world, phone, 'provider-pledge');
      await tap('我读过了，同意');
      await see('我承办的案件');
      await lookAt(world, phone, 'provider-work');
      await tap(/等您接/);
      await see('没有利益冲突');
      await lookAt(world, phone, 'provider-offer');
      await tap('接下这件案件');
      await tap('接下');
      await see('还没有见面');

      await note(phone, hands, '会见或约见', '见了面，说好先去仲裁。请把工资条带来。');
      await tap('受援人的权利和义务');
      await typeAt(phone, /用了几分钟/, '90');
      await typeAt(phone, '几点', '9:30');
      await tap('记好');
      await see('请写在哪里开庭');
      await lookAt(world, phone, 'provider-act');
      await typeAt(phone, '几点', ' ');
      await save(hands, '记好', '记好了，受援人');
      await see('四项告知还差');
      await tap('记一步进展');
      await tap('调查取证');
      await tap('没有办，写为什么');
      await typeAt(phone, '为什么没有办', '工资条和打卡记录本人都有，不用再去调取。');
      await lookAt(world, phone, 'provider-act-not-done');
      await save(hands, '记好', '记好了，受援人');
      await phone.locator(top).getByText('调查取证（没有办）').first().waitFor();
      await tap('签协议');
      await see('读给受援人听');
      await tap('签好了');
      await see('请受援人在框里签名');
      await tap('替您和对方谈成、签字');
      await signName(phone, '受援人签名');
      await signName(phone, '您签名');
      await lookAt(world, phone, 'provider-sign');
      await save(hands, '签好了', '可以办案了');
      await lookAt(world, phone, 'provider-case');

      await tap('结案');
      await see('先在“记一步进展”里拍照');
      await tap('结案');
      await see('请选结案方式');
      await lookAt(world, phone, 'provider-close');
      await tap('仲裁裁决');
      await tap('胜诉');
      await typeAt(phone, /挽回多少钱/, '12300');
      await typeAt(
        phone,
        '办案小结',
        '接受指派后约见受援人，整理工资条和打卡记录，代写仲裁申请书并出庭。仲裁委采纳了主要意见，公司已经付清。',
      );
      await save(hands, '结案', '三十天里交案卷');
      await see('等交卷');
      await tap('交案卷');
      await see('按目录填页数');
      const pages = phone.locator(top).getByRole('textbox', { name: /，几页$/ });
      await pages.first().waitFor();
      await tap('交上去');
      await see('请填页数，没有的写明原因');
      await lookAt(world, phone, 'provider-file');
      for (const item of await pages.all()) await item.pressSequentially('3');
      await save(hands, '交上去', '目录交了');
      await see('等中心审卷');

      const archivist = await signInAs(world, '孙悦');
      await archivist.goto(address);
      await archivist.getByText(`${lawyer}（承办律师）提交了案卷。`).first().waitFor();
      await doStep(archivist, '退回案卷', { texts: { 要补什么: '会见笔录没有签名' } }, '案卷已退回');
      await tap('上一步');
      await see(/案卷要补/);
      await lookAt(world, phone, 'provider-returned');
    },
  },
];
