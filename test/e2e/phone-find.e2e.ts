import { strict as assert } from 'node:assert';
import type { Page } from 'playwright-core';
import { mustBeAccessible, signInAs, typeIn } from './desk/hands';
import { handsOn } from './phone/hands';
import type { Scenario } from './world';

const top = '.page:not([hidden])';

/** Names of the places, in the order they are listed. */
function placesOn(page: Page): Promise<readonly string[]> {
  return page
    .locator(`${top} [role=button][aria-label^="打 "], ${top} button[aria-label^="打 "]`)
    .evaluateAll((buttons) => buttons.map((one) => one.getAttribute('aria-label')?.split('，')[1] ?? ''));
}

async function openPart(page: Page, label: string): Promise<void> {
  await page.getByRole('navigation', { name: '设置的内容' }).getByRole('link', { name: label }).click();
  await page.locator('main h2').first().waitFor();
}

/** A browser that hears one sentence as soon as it listens. */
function hears(sentence: string): string {
  return `window.webkitSpeechRecognition = window.SpeechRecognition = class {
    start() { setTimeout(() => this.onresult({ results: [[{ transcript: ${JSON.stringify(sentence)} }]] }), 50); }
    stop() { setTimeout(() => this.onend(), 50); }
  };`;
}

export const scenarios: readonly Scenario[] = [
  {
    name: '主任公开一条公示、排一天值班，手机上看得到；收回以后，手机上没有了',
    run: async (world) => {
      const desk = await signInAs(world, '陈立');
      await desk.goto(`${desk.url().split('#')[0]}#/set-up?part=publications`);
      await desk.getByRole('button', { name: '新写一条' }).click();
      const form = desk.getByRole('form', { name: '新写一条' });
      await typeIn(form.getByLabel('标题'), '今年第三季度');
      await typeIn(form.getByLabel('内容'), '赵某的电话是13800138000。');
      await form.getByRole('button', { name: '公开', exact: true }).click();
      await form.getByRole('alert').getByText('标红的地方').waitFor();
      await form.getByText('公示不能写').waitFor();
      await typeIn(form.getByLabel('内容'), '办理 61 件，要回工钱 98 万元。');
      await form.getByRole('button', { name: '公开', exact: true }).click();
      await desk.getByText('今年第三季度已公开').first().waitFor();

      await openPart(desk, '值班表');
      await desk.getByRole('button', { name: '加一行' }).click();
      const row = desk.locator('tbody tr').last();
      await row.getByLabel(/哪天/).selectOption('date');
      await typeIn(row.getByLabel(/日期/), '2099-01-05');
      await typeIn(row.getByLabel(/姓名/), '夏荷');
      await world.shot(desk, 'desk-duty');
      await mustBeAccessible(desk, '值班表');
      await desk.getByRole('button', { name: '保存' }).click();
      await desk.getByText('值班表已存好').first().waitFor();

      const phone = await world.phone('sample-reader', '/info/published/published');
      await handsOn(phone).see('办理 61 件，要回工钱 98 万元。');
      await world.shot(phone, 'phone-published');

      await openPart(desk, '公示');
      await desk.getByRole('button', { name: '今年第三季度' }).click();
      await desk.getByRole('button', { name: '收回，先不公开' }).click();
      await desk.getByText('手机上看不到').first().waitFor();
      await world.shot(desk, 'desk-publications');
      await world.restart();
      const later = await world.phone('sample-reader', '/info/published/published');
      await handsOn(later).see('2026年上半年做了多少事');
      assert.equal(await later.getByText('今年第三季度').count(), 0);
    },
  },
  {
    name: '首页说承诺、无障碍、值班和专门的工作站；值班表看得到哪天谁在哪里',
    run: async (world) => {
      const page = await world.phone('sample-home-card');
      const { see, tap } = handsOn(page);
      await see('中心的承诺');
      await see(/今天值班|下次值班/);
      await see(/残疾人（残联）：县残联/);
      await tap('谁在值班');
      await see('值班律师 沈正');
      await world.shot(page, 'phone-duty');
    },
  },
  {
    name: '点了才问位置：近的排前面，写着多远；位置不存也不发',
    run: async (world) => {
      const page = await world.phone('sample-near', '/info/help/help');
      const { see, tap } = handsOn(page);
      await page.context().grantPermissions(['geolocation']);
      await page.context().setGeolocation({ latitude: 30.0828, longitude: 110.0417 });
      await see('青禾县法律援助中心');
      await page.waitForLoadState('networkidle');
      assert.equal((await placesOn(page))[0], '青禾县法律援助中心');
      let calls = 0;
      page.on('request', () => (calls += 1));
      await tap('按离我远近排');
      await see('近的在前面');
      assert.equal((await placesOn(page))[0], '柳溪镇法律援助工作站');
      await see(/就在附近|大约 \d+ 米/);
      assert.equal(calls, 0, 'something was sent after the place was known');
      const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
      assert.ok(!kept.includes('30.0828') && !kept.includes('110.0417'), 'the place was kept');
      await world.shot(page, 'phone-help-near');
    },
  },
  {
    name: '不给位置也能看名单',
    run: async (world) => {
      const page = await world.phone('sample-no-place', '/info/help/help');
      const { see, tap } = handsOn(page);
      await see('青禾县法律援助中心');
      await tap('按离我远近排');
      await see('没有给位置，就照名单排。');
      assert.equal((await placesOn(page))[0], '青禾县法律援助中心');
      assert.equal(await page.getByText('公里').count(), 0);
    },
  },
  {
    name: '自测问收入时说出本中心的数，结果照着它说，不问服务器',
    run: async (world) => {
      const page = await world.phone('sample-income');
      const { see, tap, type } = handsOn(page);
      await see('中心的承诺');
      await page.waitForLoadState('networkidle');
      let calls = 0;
      page.on('request', (request) => {
        if (request.url().includes('/client/call')) calls += 1;
      });
      await tap(/看看我能不能申请/);
      await tap(/受了伤，要赔偿/);
      await tap(/出车祸受伤/);
      await tap(/就在本地/);
      await tap(/都没有/);
      await tap(/3个人/);
      await see('这里的标准：每人每月不超过 2,500 元。');
      await see('您家 3 口人，一共不超过 7,500 元。');
      await see(/演示中心自己编的数字/);
      await world.shot(page, 'phone-income');
      await type('3600');
      await tap('下一步');
      await see('您很可能可以得到免费律师');
      await see('您家平均每人 1,200 元，够条件。');
      await world.shot(page, 'phone-income-result');
      assert.equal(calls, 0, 'the self-check asked the office');
    },
  },
  {
    name: '长的话可以说，接在写好的后面',
    run: async (world) => {
      const page = await world.phone('sample-speaker');
      await page.addInitScript(hears('老板一直没给钱。'));
      const { see, tap, type } = handsOn(page);
      await page.goto(`${page.url().split('#')[0]}#/ask/new/new?kind=question`);
      await see('是什么事？');
      // The page must be open before it is loaded again: until then the address may still be the one before.
      await page.reload();
      await see('是什么事？');
      await type('三月到八月在工地干活。');
      await tap(/说话输入/);
      await see('正在听……老板一直没给钱。');
      await world.shot(page, 'phone-dictation');
      await tap(/说完了/);
      await page.waitForFunction(
        (selector) =>
          document.querySelector<HTMLTextAreaElement>(`${selector} textarea`)?.value.includes('老板'),
        top,
      );
      const text = await page.locator(`${top} textarea`).first().inputValue();
      assert.equal(text, '三月到八月在工地干活。老板一直没给钱。');
    },
  },
];
