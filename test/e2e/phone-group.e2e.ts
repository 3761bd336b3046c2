import { strict as assert } from 'node:assert';
import { identityNumbers } from '../../domain/application/group/testing';
import { handsOn } from './phone/hands';
import { handIn, sayWagesAreOwed, sayWhatIsOwed, sayWho } from './phone/green-channel';
import { lookAt } from './phone/looks';
import type { Scenario } from './world';

const [first = '', second = '', third = ''] = identityNumbers(3);

export const scenarios: readonly Scenario[] = [
  {
    name: '一群工友：贴名单、发邀请、每人只看到自己，一件案子',
    run: async (world) => {
      const leader = await world.phone('sample-group-leader');
      const hands = handsOn(leader);
      const { tap, type, see } = hands;
      await see('全程免费');
      await tap(/农民工绿色通道/);
      await sayWagesAreOwed(hands);
      await tap(/我们一群工友/);
      await see('一起申请的还有谁');
      await type(`钱小麦,${first},13800138001,8600\n孙大禾,123,13800138002,100`);
      await tap('加到下面');
      await see('第2行');
      await see('1 个人，一共 8,600 元');
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
      await see('2 个人，一共 14,600 元');
      assert.equal(await list.inputValue(), '');
      await see('发给微信里的工友');
      const link = await leader.evaluate<string>('__mp.top().caller.data.link');

      const worker = await world.phone('sample-group-worker', link);
      const own = handsOn(worker);
      await own.see('和工友一起申请');
      await own.tap('加入');
      await own.see('请改好再往下走');
      await lookAt(world, worker, 'group-join');
      const inputs = worker.locator('.page:not([hidden]) input');
      for (const [at, text] of ['孙大禾', second, '13800138002', '1.2万'].entries())
        await inputs.nth(at).pressSequentially(text);
      await own.tap(/同意用我的身份证号/);
      await own.tap('加入');
      await own.see('您已经加入了');
      assert.ok(!(await worker.locator('.page:not([hidden])').innerText()).includes('钱小麦'));

      await leader.reload();
      await see('✓ 孙*禾');
      await tap('下一步');
      await sayWho(hands, '赵大山');
      await sayWhatIsOwed(hands);
      await see('拍几张材料');
      await tap('下一步');
      await see('连您自己4人，一共');
      await lookAt(world, leader, 'check-of-group');
      await handIn(hands);
      await worker.goto(worker.url().replace(/#.*$/, '#/pages/cases/cases'));
      await worker.reload();
      await own.see('您和工友一起的');
      await lookAt(world, worker, 'cases-of-member');
      await own.tap(/您和工友一起的/);
      await own.see('申请提交了');
      await lookAt(world, worker, 'group-joined');
      await own.tap('我要退出');
      await worker.getByRole('button', { name: '退出', exact: true }).last().click();
      await own.see('和工友一起申请');
    },
  },
];
