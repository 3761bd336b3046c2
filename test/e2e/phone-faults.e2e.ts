import { strict as assert } from 'node:assert';
import type { Page } from 'playwright-core';
import { openCuttableLine } from './phone/cuttable-line';
import { agree, answerQuestions, chooseIou, sayWagesAreOwed } from './phone/green-channel';
import { handsOn, type Hands } from './phone/hands';
import type { Scenario } from './world';

/** All questions answered, before the paper that proves the wages. */
async function toEvidence(page: Page): Promise<Hands> {
  const hands = handsOn(page);
  await hands.see('全程免费');
  await answerQuestions(hands);
  await hands.see('拍几张材料');
  await hands.tap(/和工资有关的材料/);

  return hands;
}

export const scenarios: readonly Scenario[] = [
  {
    name: '传到一半断了：说清楚，点一下接着传',
    run: async (world) => {
      const line = await openCuttableLine(world.house().url);
      const page = await world.phone('sample-cut-upload');
      await page.goto(page.url().replace(world.house().url, line.url));
      const hands = await toEvidence(page);
      const { tap, see } = hands;
      line.cutUploadsAt(0.5);
      await chooseIou(page, hands);
      await see('没有传完');
      assert.equal(line.wasCut(), true);
      line.cutUploadsAt(null);
      await tap(/再传/);
      await see('✓ 已经交了');
      await page.close();
      await line.close();
    },
  },
  {
    name: '照片到了，回话没到：再传一次也成，只有一份',
    run: async (world) => {
      const page = await world.phone('sample-lost-answer');
      const hands = await toEvidence(page);
      const { tap, see } = hands;
      await page.route('**/client/upload*', async (route) => {
        await route.fetch();
        await route.abort('connectionreset');
      });
      await chooseIou(page, hands);
      await see('没有传完');
      await page.unroute('**/client/upload*');
      await tap(/再传/);
      await see('✓ 已经交了');
      assert.equal(await page.getByText('✓ 已经交了').count(), 1);
    },
  },
  {
    name: '两部手机改一份：第二部接着填，第一部不会悄悄盖掉',
    run: async (world) => {
      const first = await world.phone('sample-two-phones');
      const one = handsOn(first);
      await one.see('全程免费');
      await one.tap(/农民工绿色通道/);
      await one.tap('我自己');
      await sayWagesAreOwed(one);
      await one.see('您的信息怎么用');
      await first.waitForLoadState('networkidle');
      await one.tap('同意，往下填');
      await one.see('您叫什么名字');
      await first.waitForLoadState('networkidle');

      const second = await world.phone('sample-two-phones', '/pages/cases/cases');
      const two = handsOn(second);
      await two.tap(/还没交/);
      await two.see('您叫什么名字');
      await two.type('赵大山', false);
      await two.tap('下一步');
      await two.see('身份证号');
      await two.type('110101198003078879', false);
      await two.tap('下一步');
      await two.see('打哪个电话');
      await second.waitForLoadState('networkidle');

      await one.type('赵小山', false);
      await one.tap('下一步');
      await first.getByText('另一部手机填得更新').waitFor();
      await first.getByRole('button', { name: '用那部的' }).click();
      await one.see('打哪个电话');
    },
  },
  {
    name: '旧版本留下的草稿还能接着填',
    run: async (world) => {
      const page = await world.phone('sample-old-draft');
      const { tap, see } = handsOn(page);
      await see('全程免费');
      await page.evaluate(
        `__mp.wx.setStorageSync('draft', { answers: { topic: '工作和工资', matter: 'wages' } })`,
      );
      await page.reload();
      await tap(/继续填写/);
      await see('替谁申请');
    },
  },
  {
    name: '填错了：旁边说一遍怎么改，光标就在那一格，一改就不红；填过的还在',
    run: async (world) => {
      const page = await world.phone('sample-wrong-input');
      const hands = handsOn(page);
      const { tap, type, see } = hands;
      const top = page.locator('.page:not([hidden])');
      await see('全程免费');
      await tap(/农民工绿色通道/);
      await tap('我自己');
      await sayWagesAreOwed(hands);
      await agree(hands);
      await type('赵大山');
      await tap('下一步');
      await type('11010119800307887');
      await tap('下一步');
      await see('身份证号少了1位');
      assert.equal(await top.getByRole('alert').count(), 1);
      await top.locator('input:focus').waitFor();
      assert.equal(await top.locator('input').first().inputValue(), '11010119800307887');
      await page.keyboard.type('9');
      await top.getByText('身份证号少了1位').waitFor({ state: 'detached' });
    },
  },
  {
    name: '打字打到一半：下一题是空的，刷新、离开、上一步以后字都还在',
    run: async (world) => {
      const page = await world.phone('sample-half-typed');
      const hands = handsOn(page);
      const { tap, type, see } = hands;
      const box = page.locator('.page:not([hidden])').locator('input, textarea').first();
      await see('全程免费');
      await tap(/农民工绿色通道/);
      await tap('我自己');
      await sayWagesAreOwed(hands);
      await agree(hands);
      await see('您叫什么名字');
      await type('赵大山');
      await tap('下一步');
      await see('身份证');
      assert.equal(await box.inputValue(), '');
      await type('1101011980');
      await page.reload();
      await see('身份证');
      assert.equal(await box.inputValue(), '1101011980');
      await tap('上一步');
      await see('您叫什么名字');
      assert.equal(await box.inputValue(), '赵大山');
      await tap('下一步');
      await see('身份证');
      assert.equal(await box.inputValue(), '1101011980');
      await type('03078879');
      await tap('下一步');
      await see('打哪个电话');
      assert.equal(await box.inputValue(), '');
    },
  },
];
