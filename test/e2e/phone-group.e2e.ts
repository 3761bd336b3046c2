import { strict as assert } from 'node:assert';
import { identityNumbers } from '../../domain/application/testing/group-members';
import { handsOn } from './phone/hands';
import { agree, chooseIou, handIn, sayWagesAreOwed, sayWhatIsOwed, sayWho } from './phone/green-channel';
import { lookAt } from './phone/looks';
import type { Scenario } from './world';
import type { Page } from 'playwright-core';

const [first = '', second = '', third = ''] = identityNumbers(3);

/** Fills the four boxes key by key and signs with the two sentences. */
async function signIn(page: Page, texts: readonly string[]): Promise<void> {
  const { tap } = handsOn(page);
  const inputs = page.locator('.page:not([hidden]) input');
  for (const [at, text] of texts.entries()) await inputs.nth(at).pressSequentially(text);
  await tap(/同意用我的身份证号/);
  await tap(/请代表一起办/);
  await tap('签字加入');
}

export const scenarios: readonly Scenario[] = [
  {
    name: '一群工友：贴名单、发邀请、每人只看到自己，一件案子',
    run: async (world) => {
      const leader = await world.phone('sample-group-leader');
      const hands = handsOn(leader);
      const { tap, type, see } = hands;
      await see('全程免费');
      await tap(/农民工绿色通道/);
      await tap(/我们一群工友/);
      await sayWagesAreOwed(hands);
      await agree(hands);
      await see('一起申请的还有谁');
      await type(`钱小麦,${first},13800138001,8600\n孙大禾,123,13800138002,100`);
      await tap('加到下面');
      await see('第2行');
      await see('连您自己2人，一共8,600 元');
      await tap('下一步');
      await see('还有1行没加上');
      await see('一起申请的还有谁');
      const list = leader.locator('.page:not([hidden]) textarea');
      assert.equal(await list.inputValue(), '孙大禾,123,13800138002,100');
      await list.clear();
      await list.pressSequentially('姓名\t身份证号\t电话\t应发工资\t欠款\n'.replaceAll('\t', '，'));
      await list.pressSequentially(`李有田，${third}，13800138003，9000，6000`);
      await tap('下一步');
      await see('哪一列是欠的钱');
      await lookAt(world, leader, 'group-which-sum');
      await tap('欠款');
      await see('连您自己3人，一共14,600 元');
      assert.equal(await list.inputValue(), '');
      await see('发给微信里的工友');
      await lookAt(world, leader, 'group-members');
      const numberOf = async () =>
        (await leader.locator('.page:not([hidden]) .number').innerText()).replace(/\s/g, '');
      const link = await leader.evaluate<string>('__mp.top().caller.data.link');

      const worker = await world.phone('sample-group-worker', link);
      const own = handsOn(worker);
      await own.see('请您加入');
      await own.see('青禾县法律援助中心');
      await own.tap('签字加入');
      await own.see('请改好再往下走');
      await lookAt(world, worker, 'group-join');
      await signIn(worker, ['孙大禾', second, '13800138002', '1.2万']);
      await own.see('您已经加入了');
      assert.ok(!(await worker.locator('.page:not([hidden])').innerText()).includes('钱小麦'));

      const typedOne = await world.phone('sample-group-typed');
      const byNumber = handsOn(typedOne);
      await byNumber.tap('工友给的号码');
      await byNumber.see('工友给的号码是多少');
      await lookAt(world, typedOne, 'group-number');
      await byNumber.type('12', false);
      await byNumber.tap('看邀请');
      await byNumber.see('邀请号码是6位数字');
      await byNumber.retype(await numberOf(), false);
      await byNumber.tap('看邀请');
      await byNumber.see('请您加入');
      await signIn(typedOne, ['钱小麦', first, '13800138001', '8800']);
      await byNumber.see('您已经加入了');
      await byNumber.tap('拍身份证');
      await chooseIou(typedOne, byNumber);
      await byNumber.see('已经交了');
      await byNumber.tap('好了，回去');
      await byNumber.see('✓ 已经交了 1 张');
      await lookAt(world, typedOne, 'group-own-papers');

      await leader.reload();
      await see('连您自己4人，一共26,800 元');
      await see('孙*禾');
      await tap('去掉李有田');
      await see('连您自己3人，一共20,800 元');
      await lookAt(world, leader, 'group-members-joined');
      await tap('下一步');
      await sayWho(hands, '赵大山');
      await sayWhatIsOwed(hands);
      await see('拍几张材料');
      await tap('下一步');
      await see('连您自己3人，一共');
      await lookAt(world, leader, 'check-of-group');
      await handIn(hands);
      await see('连您自己3人，算一件事，都登记了。');
      await lookAt(world, leader, 'done-of-group');
      await tap('看进度');
      await see('1个人还差东西，请催一催。');
      await tap('看工友、再发邀请');
      await see('连您自己3人，一共33,100 元');
      await lookAt(world, leader, 'group-room');
      const astray = await numberOf();
      await tap('换新邀请');
      await leader.getByRole('button', { name: '换新的', exact: true }).last().click();
      await see('邀请换好了，请重新发。');
      assert.notEqual(await numberOf(), astray);
      await tap('收回邀请');
      await leader.getByRole('button', { name: '收回', exact: true }).last().click();
      await see('邀请收回了，谁也不能再加入。');
      await lookAt(world, leader, 'group-withdrawn');
      await tap('重新发邀请');
      await leader.getByRole('button', { name: '换新的', exact: true }).last().click();
      await see('邀请换好了，请重新发。');
      const old = await numberOf();
      await tap('去掉孙*禾');
      await leader.getByRole('button', { name: '去掉', exact: true }).last().click();
      await see('去掉了孙*禾。邀请换了新号码');
      await see('连您自己2人，一共21,100 元');
      assert.notEqual(await numberOf(), old);
      await own.tap('我要退出');
      await worker.getByRole('button', { name: '退出', exact: true }).last().click();
      await own.see('您已经不在里面了');

      await typedOne.goto(typedOne.url().replace(/#.*$/, '#/pages/cases/cases'));
      await typedOne.reload();
      await byNumber.see('您和工友一起的');
      await lookAt(world, typedOne, 'cases-of-member');
      await byNumber.tap(/您和工友一起的/);
      await byNumber.see('申请提交了');
      await lookAt(world, typedOne, 'group-joined');
    },
  },
];
