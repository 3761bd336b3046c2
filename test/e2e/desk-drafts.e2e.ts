import { strict as assert } from 'node:assert';
import type { Locator, Page } from 'playwright-core';
import { samplePassword } from '../../local/sample/staff';
import { looked, openFirst, signInAs, typeIn, paste } from './desk/hands';
import { openStep } from './desk/steps';
import { zoomed } from './desk/windows';
import type { Scenario } from './world';

const typed = '欠条两张，原件看过';
const accepting = (page: Page): Locator => page.getByRole('region', { name: '受理', exact: true });
const remark = (page: Page): Locator => accepting(page).getByLabel('说明');

/** The first step of the case by its key, once the case is there. */
async function openByKey(page: Page): Promise<void> {
  await page.getByRole('group', { name: '下一步' }).waitFor();
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('d');
  await remark(page).waitFor();
}

async function mustBeKept(page: Page, after: string): Promise<void> {
  await openByKey(page);
  assert.equal(await remark(page).inputValue(), typed, after);
  await accepting(page)
    .getByText(/^接着.*没交的填。$/)
    .waitFor();
}

const lyingHere = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    Object.entries(localStorage).flatMap(([name, text]) =>
      name.startsWith('yuanshou-draft:') ? [String(text)] : [],
    ),
  );

/** The office counts a call at most so often; this waits for the draft to be written down, sealed. */
async function mustLieSealed(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(localStorage).some((name) => name.startsWith('yuanshou-draft:')),
  );
  for (const text of await lyingHere(page)) assert.doesNotMatch(text, /欠条|说明|base/);
}

const nothingLies = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => !Object.keys(localStorage).some((name) => name.startsWith('yuanshou-draft:')));

export const scenarios: readonly Scenario[] = [
  {
    name: '只用键盘填到一半：按 Esc、点别的菜单、后退、刷新、断网，字都在；交上去以后电脑里不留',
    run: async (world) => {
      const page = await signInAs(world, '李静');
      const address = await openFirst(page, 'reception');
      await openByKey(page);
      await remark(page).focus();
      await page.keyboard.type(typed);
      await page.keyboard.press('Escape');
      await remark(page).waitFor({ state: 'hidden' });
      await mustLieSealed(page);
      await page.getByText('写了一半').waitFor();
      await mustBeKept(page, 'Esc');
      await looked(world, page, 'drafts-kept');

      await page.getByRole('link', { name: '统计', exact: true }).click();
      await page.getByRole('heading', { name: '统计' }).waitFor();
      await page.goBack();
      await page.waitForURL(address);
      await mustBeKept(page, 'another menu, and back');
      await page.reload();
      await mustBeKept(page, 'reload');

      await page.context().setOffline(true);
      await page.keyboard.press('Control+Enter');
      await accepting(page).getByText('现在连不上服务器').waitFor();
      assert.equal(await remark(page).inputValue(), typed);
      await page.context().setOffline(false);
      await page.keyboard.press('Control+Enter');
      await page.getByRole('region', { name: '办完了' }).waitFor();
      await nothingLies(page);
      await page.getByText(typed).first().waitFor();
    },
  },
  {
    name: '代录到一半去看别的：回来、刷新都接着填；退出先问，退出以后这台电脑上没有了',
    run: async (world) => {
      const page = await signInAs(world, '李静');
      await page.getByRole('link', { name: '代录申请' }).click();
      const name = page.locator('[data-question="name"] input');
      await name.focus();
      await page.keyboard.type('万小满');
      await page.getByRole('link', { name: '待办队列' }).click();
      await page.locator('table[aria-busy=false] tbody th a').first().waitFor();
      await page.goBack();
      await name.waitFor();
      assert.equal(await name.inputValue(), '万小满');
      await page.reload();
      await name.waitFor();
      assert.equal(await name.inputValue(), '万小满');

      await page.getByRole('button', { name: '退出' }).click();
      const asked = page.getByRole('dialog', { name: '还没交的' });
      await asked.getByText(/^代录申请/).waitFor();
      await looked(world, page, 'drafts-leaving');
      await asked.getByRole('button', { name: '退出，清掉这些' }).click();
      await page.getByRole('button', { name: '登录', exact: true }).first().waitFor();
      await nothingLies(page);
    },
  },
  {
    name: '备注粘得再长也不剪：多了几个字说出来，删到够短就记得下',
    run: async (world) => {
      const page = await signInAs(world, '何涛');
      await openFirst(page, 'review');
      const note = page.getByLabel('写备注');
      await paste(note, '记'.repeat(5001));
      await page.getByText('最多5000个字，现在5001个，请删去1个。').waitFor();
      await page.getByRole('button', { name: '记下' }).click();
      await page.getByRole('alert').getByText('备注最多5000个字').waitFor();
      assert.equal((await note.inputValue()).length, 5001);
      await paste(note, '记'.repeat(5000));
      await page.getByText('5000／5000 字').waitFor();
      await page.getByRole('button', { name: '记下' }).click();
      await page.getByText('备注已记下。').waitFor();
      await nothingLies(page);
    },
  },
  {
    name: '审查意见粘得太长：一个字不剪，说多了几个，交不上去；删到够短就交得上',
    run: async (world) => {
      const page = await signInAs(world, '何涛', zoomed);
      await openFirst(page, 'review');
      await openStep(page, '提出审查意见');
      const form = page.getByRole('region', { name: '提出审查意见', exact: true });
      const opinion = form.getByLabel('审查意见');
      await paste(opinion, '意'.repeat(2003));
      await form.getByText('最多2000个字，现在2003个，请删去3个。').waitFor();
      await looked(world, page, 'drafts-too-long');
      await page.keyboard.press('Control+Enter');
      await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
      assert.equal((await opinion.inputValue()).length, 2003);
      for (const key of ['End', 'Backspace', 'Backspace', 'Backspace']) await page.keyboard.press(key);
      await form.getByText('2000／2000 字').waitFor();
      await page.keyboard.press('Control+Enter');
      await page.getByRole('region', { name: '办完了' }).waitFor();
    },
  },
  {
    name: '别处改了密码、这里登录没了：原地再登录一次，填的还在，刚才交的自己交上去',
    run: async (world) => {
      const page = await signInAs(world, '吴梅');
      await openFirst(page, 'reception');
      await openStep(page, '受理');
      await remark(page).focus();
      await page.keyboard.type(typed);

      const elsewhere = await signInAs(world, '吴梅');
      const changed = '青禾的春天有三条河流过村口';
      await elsewhere.goto(`${elsewhere.url().split('#')[0]}#/account`);
      await typeIn(elsewhere.getByLabel('现在的密码'), samplePassword);
      await typeIn(elsewhere.getByLabel('新密码', { exact: false }).first(), changed);
      await typeIn(elsewhere.getByLabel('再输一次新密码'), changed);
      await elsewhere.getByRole('button', { name: '改密码' }).click();
      await elsewhere.getByText('密码已改好').waitFor();

      await page.keyboard.press('Control+Enter');
      const sheet = page.getByRole('dialog', { name: '请再登录一次' });
      await sheet.getByText('填的都还在').waitFor();
      assert.equal(await remark(page).inputValue(), typed);
      await looked(world, page, 'drafts-sign-in-again');
      await typeIn(sheet.getByLabel('密码'), changed);
      await page.keyboard.press('Enter');
      await page.getByRole('region', { name: '办完了' }).waitFor();
      await page.getByText(typed).first().waitFor();
    },
  },
];
