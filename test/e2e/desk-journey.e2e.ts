import { strict as assert } from 'node:assert';
import { openFirst, signInAs, typeIn } from './desk/hands';
import { doStep } from './desk/steps';
import type { Scenario } from './world';

export const scenarios: readonly Scenario[] = [
  {
    name: '受理、审查、审批由不同的人办，决定书马上能打开',
    run: async (world) => {
      const clerk = await signInAs(world, '李静');
      const address = await openFirst(clerk, 'reception');
      await doStep(clerk, '受理', {}, '已受理。');

      const reviewer = await signInAs(world, '王敏');
      await reviewer.goto(address);
      await doStep(
        reviewer,
        '提出审查意见',
        { texts: { 审查意见: '事项在范围内，建议给予。' } },
        '审查意见已提交',
      );
      assert.equal(await reviewer.getByRole('button', { name: '决定给予援助' }).count(), 0);

      const approver = await signInAs(world, '林芳');
      await approver.goto(address);
      await doStep(approver, '决定给予援助', { texts: { 审批意见: '同意。' } }, '决定书已出具');
      await approver.getByText('给予法律援助决定书').first().waitFor();
      const opened = approver.waitForEvent('popup');
      await approver.getByRole('button', { name: /^打开、打印：给予法律援助决定书/ }).click();
      const paper = await opened;
      await paper.waitForURL(/\/files\//);
      const bytes = await approver.request.get(paper.url());
      assert.equal((await bytes.body()).subarray(0, 5).toString(), '%PDF-');
    },
  },
  {
    name: '两个人同时办，慢的一个知道别人做了什么，填的字还在',
    run: async (world) => {
      const first = await signInAs(world, '李静');
      const address = await openFirst(first, 'reception');
      const second = await signInAs(world, '吴梅');
      await second.goto(address);
      await second.getByRole('button', { name: '受理', exact: true }).click();
      await typeIn(second.getByLabel('说明'), '材料我看过了');
      await doStep(first, '受理', {}, '已受理。');

      await second.getByRole('region', { name: '受理' }).locator('button[type=submit]').click();
      await second.getByText('李静刚改过这件案子').waitFor();
      await second.getByText('您打开以后发生了').waitFor();
      assert.equal(await second.getByLabel('说明').inputValue(), '材料我看过了');
    },
  },
  {
    name: '补材料只通知一次，发出前看得到申请人看到的样子',
    run: async (world) => {
      const clerk = await signInAs(world, '何涛');
      await openFirst(clerk, 'reception');
      await clerk.getByRole('button', { name: '通知补材料', exact: true }).click();
      const form = clerk.getByRole('region', { name: '通知补材料' });
      const boxes = form.getByRole('checkbox');
      await boxes.first().waitFor({ state: 'attached' });
      const unticked = form.locator('label.el-checkbox:not(.is-checked)').first();
      if ((await form.locator('label.el-checkbox.is-checked').count()) === 0) await unticked.click();
      await form.getByText('申请人会看到').waitFor();
      await form.getByRole('button', { name: '发出通知' }).click();
      await clerk.getByText('补材料通知已发出').waitFor();
      await clerk.getByText('待补材料').first().waitFor();
    },
  },
  {
    name: '看完整证件号码要点一下，并留下记录',
    run: async (world) => {
      const clerk = await signInAs(world, '李静');
      await openFirst(clerk, 'reception');
      const facts = clerk.getByRole('region', { name: '申请内容' });
      await facts
        .getByText(/\*{6,}/)
        .first()
        .waitFor();
      await facts.getByRole('button', { name: /看完整号码/ }).click();
      await facts
        .getByText(/^\s*\d{17}[\dX]/)
        .first()
        .waitFor();
    },
  },
];
