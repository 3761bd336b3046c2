import { strict as assert } from 'node:assert';
import { handsOn } from './phone/hands';
import type { Scenario } from './world';

export const scenarios: readonly Scenario[] = [
  {
    name: '自测只在手机上算，问四题，答过的申请时不再问',
    run: async (world) => {
      const page = await world.phone('sample-self-check');
      const { tap, see } = handsOn(page);
      await see('全程免费');
      await page.waitForLoadState('networkidle');
      let calls = 0;
      page.on('request', (request) => {
        if (request.url().includes('/client/call')) calls += 1;
      });
      await tap(/看看我能不能申请/);
      await tap(/工作和工资/);
      await tap(/老板拖欠工资/);
      await tap(/是，农村户口/);
      await tap(/就在本地/);
      await see('您很可能可以得到免费律师');
      await see('在外打工的证明');
      await tap(/看看法律怎么说/);
      await see('《法律援助法》第四十二条第三项');
      assert.equal(calls, 0, 'the self-check asked the office');
      await tap('我要申请');
      await see('替谁申请');
    },
  },
  {
    name: '国家规定以外的事：不说死，还可以申请',
    run: async (world) => {
      const page = await world.phone('sample-out-of-scope', '/pages/self-check/self-check');
      const { tap, see } = handsOn(page);
      await tap(/钱、地、合同/);
      await tap(/借钱的事/);
      await see('这里可能办不了');
      await see('您还是可以申请');
      await see('来中心当面问律师');
      await tap('还是要申请');
      await see('替谁申请');
    },
  },
];
