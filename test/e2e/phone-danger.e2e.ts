import { strict as assert } from 'node:assert';
import type { Page } from 'playwright-core';
import { handsOn } from './phone/hands';
import type { Scenario } from './world';

/** Everything off the phone, nothing of it found, and back by the own six digits. */
async function putAwayAndBack(page: Page): Promise<void> {
  const { tap, type, retype, see } = handsOn(page);
  const questions = () => page.locator('.page:not([hidden])').getByText('今天请回电话').count();
  await tap('我的设置');
  await tap('收起来，不留痕迹');
  await see('手机上都看不到了');
  await type('123456', false);
  await tap('收起来');
  await see('这个数太好猜');
  await retype('480213', false);
  await tap('收起来');
  await see(/\d+年\d+月/);
  await page.goto(page.url().replace(/#.*/, ''));
  await see('全程免费');
  assert.equal(await page.getByText('继续填写').count(), 0);
  await tap('问律师');
  await see('写下来问');
  assert.equal(await questions(), 0);
  await tap('上一步');
  await tap('工友给的号码');
  await type('480213', false);
  await tap('看邀请');
  await see('我的申请');
  await tap('上一步');
  await tap('问律师');
  await see(/今天请回电话/);
}

export const scenarios: readonly Scenario[] = [
  {
    name: '有危险：马上看到找谁，约回电，离开后首页什么也不说',
    run: async (world) => {
      const page = await world.phone('sample-in-danger');
      const { tap, see } = handsOn(page);
      await see('全程免费');
      await tap(/我要申请/);
      await tap('我自己');
      await tap(/家里的事/);
      await tap(/家里人打我/);
      await see('您和家人现在安全吗');
      await tap(/现在有危险/);
      await see('先保住人');
      for (const line of [/打 110/, /打 12338/, /打 12355/, /0999-1234860/]) await see(line);
      const top = page.locator('.page:not([hidden])');
      const field = (label: RegExp) => top.getByLabel(label).first();
      await field(/打哪个电话安全/).pressSequentially('13800138000');
      await field(/暗号/).pressSequentially('快递到了');
      await tap('请打给我');
      await see('记下了。最晚');
      await tap('上一步');
      await see('事情发生在哪里');
      await tap('马上离开这里');
      await page
        .getByText(/\d+年\d+月/)
        .first()
        .waitFor();

      const after = await world.phone('sample-in-danger');
      await handsOn(after).see('全程免费');
      assert.equal(await after.getByText('继续填写').count(), 0);
      assert.equal(await after.getByText('马上离开').count(), 0);
      await putAwayAndBack(after);
    },
  },
];
