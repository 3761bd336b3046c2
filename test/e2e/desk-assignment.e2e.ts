import { strict as assert } from 'node:assert';
import { openFirst, signInAs, typeIn } from './desk/hands';
import type { Scenario } from './world';

export const scenarios: readonly Scenario[] = [
  {
    name: '指派：轮到的律师排第一，不按轮派要写原因，台账里看得到',
    run: async (world) => {
      const dispatcher = await signInAs(world, '周航');
      await openFirst(dispatcher, 'assignment');
      await dispatcher.getByRole('button', { name: '指派', exact: true }).click();
      const form = dispatcher.getByRole('region', { name: '指派' });
      const lawyers = form.getByRole('radiogroup', { name: '选一位律师' });
      await lawyers.locator('label.chosen', { hasText: '轮到' }).waitFor();
      await lawyers.locator('label:not(.unfit)').nth(1).click();
      const submit = form.locator('button[type=submit]');
      assert.equal(await submit.isDisabled(), true);
      await typeIn(form.getByLabel('不按轮派的原因'), '受援人点名要这位律师');
      await submit.click();
      await dispatcher.getByText('通知书已出具').waitFor();
      await dispatcher.goto(`${dispatcher.url().split('#')[0]}#/ledger`);
      await dispatcher.getByText('不按轮派：受援人点名要这位律师').first().waitFor();
    },
  },
  {
    name: '批量指派：先看派给谁，再一次派出',
    run: async (world) => {
      const dispatcher = await signInAs(world, '周航');
      await dispatcher.getByRole('link', { name: '批量指派' }).click();
      const boxes = dispatcher.locator('tbody label.el-checkbox');
      await boxes.first().waitFor();
      await boxes.nth(0).click();
      await boxes.nth(1).click();
      await dispatcher.getByRole('button', { name: /看看派给谁（2 件）/ }).click();
      await dispatcher.getByRole('button', { name: /派出 \d 件/ }).click();
      await dispatcher.getByText(/^已指派 \d 件/).waitFor();
      await dispatcher.getByText('已指派', { exact: true }).first().waitFor();
    },
  },
];
