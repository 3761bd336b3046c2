import { strict as assert } from 'node:assert';
import { iouPhoto } from './phone/green-channel';
import { mustBeAccessible, openFirst, signInAs, typeIn } from './desk/hands';
import type { Scenario } from './world';

export const scenarios: readonly Scenario[] = [
  {
    name: '没有手机的人把材料拿到窗口：扫进案子，说明没有的，审查接着走',
    run: async (world) => {
      const clerk = await signInAs(world, '李静');
      await openFirst(clerk, 'supplement');
      const evidence = clerk.getByRole('region', { name: /^材料/ });
      const pages = async () => Number(/\d+/.exec(await evidence.locator('h2').innerText())?.[0]);
      const before = await pages();
      const take = evidence.getByRole('button', { name: '收下扫描件' });
      assert.equal(await take.isDisabled(), true);
      await typeIn(evidence.getByRole('combobox', { name: '哪种材料' }), '其他');
      await clerk.getByRole('option', { name: '其他材料' }).click();
      const chooser = clerk.waitForEvent('filechooser');
      await take.click();
      await (await chooser).setFiles(await iouPhoto(clerk));
      await clerk.getByText('已收下：其他材料 1 页。').waitFor();
      await evidence.locator('h2', { hasText: `${before + 1} 份` }).waitFor();

      await clerk
        .getByRole('group', { name: '下一步' })
        .getByRole('button', { name: '补齐材料', exact: true })
        .click();
      const form = clerk.getByRole('region', { name: '补齐材料' });
      for (const field of await form.getByRole('textbox').all())
        await typeIn(field, '单位没有开，有工友作证。');
      await mustBeAccessible(clerk, 'desk-counter');
      await world.shot(clerk, 'desk-counter-1280');
      await form.locator('button[type=submit]').click();
      await clerk.getByText('补齐已登记，审查接着走。').waitFor();
      await clerk.getByText('补了材料').first().waitFor();
    },
  },
];
