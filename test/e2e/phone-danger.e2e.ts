import { strict as assert } from 'node:assert';
import { handsOn } from './phone/hands';
import type { Scenario } from './world';

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
    },
  },
];
