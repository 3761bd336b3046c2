import { strict as assert } from 'node:assert';
import { phoneOf } from '../../local/sample/citizens';
import { plots } from '../../local/sample/plots';
import { handsOn } from './phone/hands';
import type { Scenario } from './world';

const person = 'sample-reviewing';

/** The last four digits of the person's telephone, as they know them by heart. */
function lastFour(): string {
  const before = plots.slice(
    0,
    plots.findIndex(({ known }) => known === person),
  );
  const place = before.reduce((sum, { count = 1 }) => sum + count, 1);

  return phoneOf(place).slice(-4);
}

export const scenarios: readonly Scenario[] = [
  {
    name: '不想再用：抄下编号，和微信解绑，手机上什么也没有了，凭编号还查得到',
    run: async (world) => {
      const page = await world.phone(person, '/pages/me/me');
      const { tap, see } = handsOn(page);
      const top = page.locator('.page:not([hidden])');
      await tap('不再用了，和微信解绑');
      await see(/^编号 /);
      await world.shot(page, 'phone-leaving');
      const number = (
        (await top
          .getByText(/^编号 /)
          .first()
          .textContent()) ?? ''
      ).replace('编号 ', '');
      await tap('我的申请和微信解绑');
      await see(/也接不回来/);
      await world.shot(page, 'phone-leaving-sure');
      await tap('不解绑');
      await tap('我的申请和微信解绑');
      await tap('解绑');
      await see('解绑好了');
      await see('没有和中心的什么事绑在一起');
      await world.shot(page, 'phone-left');

      await page.goto(page.url().replace(/#.*/, '#/pages/cases/cases'));
      await page.reload();
      await see('我的申请');
      await page.waitForLoadState('networkidle');
      assert.equal(await page.getByText(number).count(), 0);

      await page.goto(page.url().replace(/#.*/, '#/case/look-up/look-up'));
      await page.reload();
      const fields = top.locator('input');
      await fields.nth(0).pressSequentially(number);
      await fields.nth(1).pressSequentially(lastFour());
      await tap('查一查');
      await see(`编号 ${number}`);
    },
  },
  {
    name: '联络员不再帮人填：解绑以后要新的登记号',
    run: async (world) => {
      const page = await world.phone('sample-helper-chen', '/info/ties/ties');
      const { tap, see } = handsOn(page);
      await see('帮人填申请');
      await tap('不再用这个微信帮人填');
      await tap('解绑');
      await see('不再帮人填申请');
      await page.goto(page.url().replace(/#.*/, '#/station/helping/helping'));
      await page.reload();
      await see('我是工作站或村里的联络员');
    },
  },
];
