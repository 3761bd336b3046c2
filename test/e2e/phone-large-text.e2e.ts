import { strict as assert } from 'node:assert';
import type { Page } from 'playwright-core';
import { workerAnswers } from '../../domain/application/testing/sample-answers';
import { questions } from '../../domain/application/questions';
import { problemsOf } from './phone/looks';
import { openScreen } from './phone/open-screen';
import type { Scenario } from './world';

const top = '.page:not([hidden])';
const ids = questions.filter(({ kind }) => kind !== 'members').map(({ id }) => id);

/** Puts a question on the screen, unanswered, and waits until it stands there. */
async function ask(page: Page, id: string): Promise<void> {
  await page.evaluate(`__mp.top().caller.show(${JSON.stringify(id)})`);
  await page.waitForFunction(`__mp.top().caller.data.question.id === ${JSON.stringify(id)}`);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** What is needed at first sight and does not stand wholly between the top and the bar below. */
async function outOfSight(page: Page): Promise<readonly string[]> {
  return page.evaluate((root) => {
    const bar = document.querySelector(`${root} .frame__bottom`)?.getBoundingClientRect().top ?? 0;
    const needed = { 'the answer': '.choice, .field__box', 'read aloud': '.read' };

    return Object.entries(needed).flatMap(([name, selector]) => {
      const box = document.querySelector(`${root} :is(${selector})`)?.getBoundingClientRect();
      if (!box) return [`${name} is missing`];

      return box.bottom <= bar ? [] : [`${name} ends ${Math.round(box.bottom - bar)}px below the bar`];
    });
  }, top);
}

/** How high the bar below is, in parts of the screen. */
async function barShare(page: Page): Promise<number> {
  const height = await page.locator(`${top} .frame__bottom`).evaluate((bar) => bar.clientHeight);

  return height / (page.viewportSize()?.height ?? 1);
}

export const scenarios: readonly Scenario[] = [
  {
    name: '特大字：问一句“真的吗”的那一页也是特大字，点得到、读得出',
    run: async (world) => {
      const page = await world.phone('sample-large-text-asked', '', { width: 320, height: 640 });
      const screen = { name: 'me', path: 'pages/me/me', answers: workerAnswers };
      await openScreen(page, screen, { size: 'extra', contrast: false });
      await page.getByRole('button', { name: '不是我填的，删掉' }).click();
      const sheet = page.getByRole('alertdialog');
      await sheet.getByText('都会删掉').waitFor();
      assert.deepEqual(await problemsOf(page, 60), []);
      const sheetBox = await sheet.boundingBox();
      assert.equal(sheetBox && sheetBox.y + sheetBox.height, 640);
      await world.shot(page, 'phone-asked-extra');
      await sheet.getByRole('button', { name: '不删' }).click();
      await sheet.waitFor({ state: 'detached' });
      await page.getByText('有一份，还没有交').waitFor();
    },
  },
  {
    name: '特大字，怕人看到的申请：选一个的题，离开也在同一行',
    run: async (world) => {
      const page = await world.phone('sample-large-text-quiet', '', { width: 320, height: 640 });
      const answers = { ...workerAnswers, discreet: 'yes' };
      const screen = { name: 'question', path: 'apply/question/question?id=stage', answers };
      await openScreen(page, screen, { size: 'extra', contrast: false });
      await page.locator(top).getByRole('button', { name: '马上离开' }).waitFor();
      assert.deepEqual(await outOfSight(page), []);
      assert.ok((await barShare(page)) <= 0.15);
    },
  },
  {
    name: '特大字，320×640：每一题不用滑动就看得到答案和“读给我听”，底下只占一行',
    run: async (world) => {
      const page = await world.phone('sample-large-text', '', { width: 320, height: 640 });
      const problems: string[] = [];
      const screen = { name: 'question', path: 'apply/question/question?id=topic', answers: workerAnswers };
      await openScreen(page, screen, { size: 'extra', contrast: false });
      for (const id of ids) {
        await ask(page, id);
        problems.push(...(await outOfSight(page)).map((problem) => `${id}: ${problem}`));
        if ((await barShare(page)) > 0.15) problems.push(`${id}: the bar is too high`);
      }
      assert.deepEqual(problems, []);
    },
  },
];
