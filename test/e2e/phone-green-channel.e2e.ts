import { strict as assert } from 'node:assert';
import { answerForFather } from './phone/for-father';
import { answerQuestions, chooseIou, handIn, photographIou, promise } from './phone/green-channel';
import { handsOn, secondsOf } from './phone/hands';
import { lookAt, seriousFindings } from './phone/looks';
import type { Scenario } from './world';

const worker = 'sample-zhao-dashan';

export const scenarios: readonly Scenario[] = [
  {
    name: '农民工一个人，从打开到交上去，带一张欠条：不超过二十五下、一共六十个字，每一屏都读得出',
    run: async (world) => {
      const page = await world.phone(worker);
      const problems: string[] = [];
      const look = async () => void problems.push(...(await seriousFindings(page)));
      const hands = handsOn(page, look);
      await hands.see('全程免费');
      await answerQuestions(hands);
      await photographIou(page, hands);
      await handIn(hands);
      assert.deepEqual(problems, []);
      assert.ok(hands.effort.taps <= 25, `${hands.effort.taps} taps`);
      assert.ok(hands.effort.signs <= 60, `${hands.effort.signs} signs`);
      assert.ok(hands.effort.typed <= 30, `${hands.effort.typed} beside name, number and phone`);
      await lookAt(world, page, 'done');
      await hands.tap('看进度');
      await hands.see('绿色通道');
      assert.ok(secondsOf(hands.effort) <= 300, `${secondsOf(hands.effort)} seconds`);
    },
  },
  {
    name: '别的事从打开到交上去：要填收入、替家人申请，也不超过十分钟的手脚',
    run: async (world) => {
      const page = await world.phone('sample-for-father');
      const hands = handsOn(page);
      await answerForFather(hands);
      await hands.see('拍几张材料');
      await hands.tap('下一步');
      await handIn(hands);
      assert.ok(hands.effort.taps <= 70, `${hands.effort.taps} taps`);
      assert.ok(secondsOf(hands.effort) <= 600, `${secondsOf(hands.effort)} seconds`);
    },
  },
  {
    name: '每一步中间断网：填的都在，连上网接着交',
    run: async (world) => {
      const page = await world.phone('sample-offline-worker');
      const hands = handsOn(page);
      await hands.see('全程免费');
      await page.evaluate('__mp.offline(true)');
      await answerQuestions(hands);
      await hands.see('拍几张材料');
      await page.reload();
      await hands.see('拍几张材料');
      await page.evaluate('__mp.offline(true)');
      await hands.tap(/和工资有关的材料/);
      await chooseIou(page, hands);
      await hands.see(/照片在手机里|没有传完/);
      await hands.tap('好了，回去');
      await hands.tap('下一步');
      await hands.see('还有 1 份没传完');
      await hands.tap('都对，下一步');
      await promise(hands);
      await hands.see('连不上网');
      await page.evaluate('__mp.offline(false)');
      await hands.tap('交上去');
      await hands.see('收到了');
      await hands.tap('看进度');
      await hands.see('工作人员还没看');
    },
  },
  {
    name: '答复丢了再交一次，还是一件',
    run: async (world) => {
      const page = await world.phone('sample-lost-answer');
      const hands = handsOn(page);
      await hands.see('全程免费');
      await answerQuestions(hands);
      await hands.see('拍几张材料');
      await hands.tap('下一步');
      await hands.see('对不对');
      await hands.tap('都对，下一步');
      let isLost = false;
      await page.route('**/client/call', async (route) => {
        const isSubmit = route.request().postData()?.includes('submit') === true;
        if (isLost || !isSubmit) return route.continue();
        isLost = true;
        await route.fetch();

        return route.abort();
      });
      await promise(hands);
      await hands.see('连不上网');
      await hands.tap('交上去');
      await hands.see(/收到了|已经交了/);
      await page.goto(page.url().replace(/#.*$/, '#/pages/cases/cases'));
      await page.reload();
      await hands.see('已提交');
      assert.equal(await page.locator('.page:not([hidden]) .line').count(), 1);
    },
  },
];
