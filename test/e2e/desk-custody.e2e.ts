import { strict as assert } from 'node:assert';
import { signInAs, typeIn } from './desk/hands';
import { lookAt } from './desk/steps';
import { answer, hoursAgo, leaveOpenWhatMayBe } from './desk/window-form';
import type { Scenario } from './world';

export const scenarios: readonly Scenario[] = [
  {
    name: '看守所转交的申请：不问本人电话，缺单位点出来，晚了只记一笔，期限开始算',
    run: async (world) => {
      const clerk = await signInAs(world, '李静');
      await clerk.getByRole('link', { name: '代录申请' }).click();
      await clerk.locator('[data-question="phone"]').waitFor();
      await clerk.locator('.el-select', { hasText: '窗口' }).click();
      await clerk.getByRole('option', { name: '监所转交' }).click();
      await clerk.getByRole('heading', { name: '谁转交的' }).waitFor();
      assert.equal(await clerk.locator('[data-question="phone"], [data-question="for_whom"]').count(), 0);

      await answer(clerk, 'topic', '有人被抓');
      await answer(clerk, 'matter', '我或家人被抓');
      await clerk.locator('label.el-checkbox', { hasText: '申请人已经同意' }).click();
      await clerk.getByRole('button', { name: '录完，出回执' }).click();
      await clerk.getByText('还差：转交单位、本人提出的时间、单位经办人、经办人电话。').waitFor();
      await clerk.locator('input:focus').and(clerk.getByLabel('转交单位')).waitFor();
      await lookAt(world, clerk, 'custody-missing');

      await typeIn(clerk.getByLabel('转交单位'), '青禾县看守所');
      await typeIn(clerk.getByLabel('本人提出的时间'), hoursAgo(40));
      await clerk.getByText('超过24小时才转到：照样收，记在经过里。').waitFor();
      await clerk.getByRole('heading', { name: '谁转交的' }).scrollIntoViewIfNeeded();
      await lookAt(world, clerk, 'custody-late');
      await typeIn(clerk.getByLabel('单位经办人'), '方管教');
      await typeIn(clerk.getByLabel('经办人电话'), '0999-5551234');
      await answer(clerk, 'name', '万小满');
      await answer(clerk, 'identity_number', '11010119900307109X');
      await answer(clerk, 'story', '在工地和人打架，把人打伤了，人被关着。');
      await leaveOpenWhatMayBe(clerk);
      await clerk.getByRole('button', { name: '录完，出回执' }).click();
      await clerk.getByRole('heading', { name: '收件回执' }).waitFor();
      await lookAt(world, clerk, 'custody-receipt');

      await clerk.getByRole('link', { name: '打开这件案子' }).click();
      await clerk.getByText('首问：李静').waitFor();
      await clerk.getByText('李静（窗口受理）登记了转交来的申请。').waitFor();
      await clerk.getByText(/^青禾县看守所转交，本人.*提出，.*转到，超过24小时$/).waitFor();
      await clerk.getByText('方管教 0999-5551234').waitFor();
      await clerk.getByText('审查决定').first().waitFor();
      await lookAt(world, clerk, 'custody-dossier');
    },
  },
];
