import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { drawSample, readDrawList } from '../../domain/quality/review/draw';
import { addDays } from '../../domain/time/days';
import { paperDay } from '../../domain/time/in-words';
import { dayOf } from '../../domain/time/times';
import { fillField, lookAtDesk, pressIn, toView } from './desk/quality';
import { signInAs, typeIn } from './desk/hands';
import type { Scenario, World } from './world';

const today = dayOf(new Date().toISOString());
const repairBy = addDays(today, 20);
const title = '2026年案卷评查';
const assessors = ['冯雁', '白鹭', '程舟'] as const;
/** Ninety points; and seventy-eight: more than ten apart. */
const good = ['9', '13', '18', '18', '13', '9', '10'];
const poor = ['8', '11', '14', '15', '12', '8', '10'];

/** The files of this round, each by its number; with the points behind it once they are given. */
const filesOf = (page: Page, name: RegExp) =>
  page.getByRole('group', { name: title }).getByRole('button', { name });
const fileButtons = (page: Page) => filesOf(page, /^第\d+卷$/);

/** Opens the assessor's page of this round. */
async function toFiles(page: Page): Promise<void> {
  await toView(page, 'reviews', '案卷评查');
  await page.getByText(/卷没有打分|现在没有分给您的案卷/).waitFor();
}

async function score(page: Page, points: readonly string[]): Promise<void> {
  const fields = page.locator('.both input[inputmode=decimal]');
  for (const [at, one] of points.entries()) await typeIn(fields.nth(at), one);
  const total = points.reduce((sum, one) => sum + Number(one), 0);
  await page.getByText(`现在总分 ${total} 分`).waitFor();
  await typeIn(page.getByLabel('评语'), '见面及时，风险告知可以再细一点。');
  await page.getByRole('button', { name: '记下分数' }).click();
  await page.getByRole('heading', { name: /评分表/ }).waitFor({ state: 'hidden' });
}

/** Looks at every file that waits, gives each its points, and never reads a name. @returns the numbers of the files */
async function assess(page: Page, pointsOf: (no: string) => readonly string[]): Promise<string[]> {
  const done: string[] = [];
  // What was called for meanwhile is in the list of now.
  await page.reload();
  await toFiles(page);
  while ((await fileButtons(page).count()) > 0) {
    const no = await fileButtons(page).first().innerText();
    await fileButtons(page).first().click();
    await page.getByRole('heading', { name: `${no} 评分表` }).waitFor();
    const names = /律师事务所(?!）)|高远|沈正|陆明|杜若|李静|王敏|周航|陈立/;
    assert.doesNotMatch(await page.locator('main').innerText(), names);
    await score(page, pointsOf(no));
    await filesOf(page, new RegExp(`^${no}（`)).waitFor();
    done.push(no);
  }

  return done;
}

/** What stands in the Word file that a button gives. */
async function wordsOf(page: Page, button: string, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), pressIn(page, button)]);
  assert.equal(download.suggestedFilename(), name);
  const path = `test/output/${name}`;
  await download.saveAs(path);
  const body = unzipSync(readFileSync(path))['word/document.xml'];
  assert.ok(body);

  return strFromU8(body).replaceAll(/<[^>]+>/g, '');
}

async function draw(world: World, director: Page): Promise<void> {
  await toView(director, 'reviews', '案卷评查');
  await director.getByRole('button', { name: '评分表' }).click();
  await typeIn(director.getByLabel('第1项分数'), '12');
  await director.getByText('现在合计 102 分').waitFor();
  await pressIn(director, '保存');
  await director.getByText('各项加起来要正好100分').first().waitFor();
  // What was begun stays with its own sheet, and while something else is looked at.
  await director.locator('aside').getByText('刑事', { exact: true }).click();
  await director.getByText('现在合计 100 分').waitFor();
  await director.getByRole('button', { name: '整改清单' }).click();
  await director.getByRole('button', { name: '评分表' }).click();
  await director.getByText('现在合计 102 分').waitFor();
  await pressIn(director, '不要了，重新填');
  await director.getByRole('button', { name: '抽一轮' }).click();
  await fillField(director, {
    texts: {
      这一轮叫什么: title,
      结案日期从: addDays(today, -200),
      到: today,
      抽百分之几: '10',
      种子: '大乐透26135期',
    },
  });
  for (const name of assessors) await director.getByText(name, { exact: true }).click();
  await lookAtDesk(world, director, 'desk-review-draw');
  await pressIn(director, '抽');
  await director.getByText('抽好了，分给评查员了。').first().waitFor();
  await pressIn(director, '公布等次');
  await director
    .getByText(/还有\d+卷没有评完/)
    .first()
    .waitFor();
}

export const scenarios: readonly Scenario[] = [
  {
    name: '抽一轮评查，两人隐名打分，差得多的第三人再评，公布等次、反馈、整改、通报，谁都能照种子再抽一遍',
    run: async (world) => {
      const director = await signInAs(world, '陈立');
      await draw(world, director);

      const size = { width: 1366, height: 1000 };
      const first = await signInAs(world, assessors[0], size);
      await toFiles(first);
      await fileButtons(first).first().click();
      await typeIn(first.locator('.both input[inputmode=decimal]').first(), '30');
      await typeIn(first.getByLabel('评语'), '见面及时，文书写得清楚。');
      await first.getByRole('button', { name: '记下分数' }).click();
      await first
        .getByText(/最多10分，您打了30分/)
        .first()
        .waitFor();
      await lookAtDesk(world, first, 'desk-review-score');
      const [far = ''] = await assess(first, () => good);
      const second = await signInAs(world, assessors[1], size);
      const third = await signInAs(world, assessors[2], size);
      const seenBy = new Map<string, string[]>();
      for (const page of [second, third])
        for (const no of await assess(page, (one) => (one === far ? poor : good)))
          seenBy.set(no, [...(seenBy.get(no) ?? []), no]);
      assert.equal(seenBy.get(far)?.length, 2, 'twelve points apart: the other two both look at it');

      await director.reload();
      await director.getByRole('button', { name: title }).click();
      const line = director.locator('aside li').filter({ hasText: far }).first();
      await line.getByText(/90分.*78分.*78分|78分.*90分.*78分|78分.*78分.*90分/).waitFor();
      await pressIn(director, '公布等次');
      await director.getByText(/位承办人的诚信档案，本人在手机上看得到/).waitFor();
      await lookAtDesk(world, director, 'desk-review-publish');
      await pressIn(director, '先不公布');
      await pressIn(director, '公布等次');
      await pressIn(director, '确定公布');
      await director.getByText('公布了，分数不能再改。').first().waitFor();
      await line.getByText('78分，合格').waitFor();

      await line.getByRole('button', { name: '要求整改' }).click();
      await typeIn(line.getByLabel('要改什么'), '补上风险告知的笔录。');
      await typeIn(line.getByLabel('最晚哪天改好'), repairBy);
      await line.getByRole('button', { name: '记下整改' }).click();
      await line.getByText(/整改：补上风险告知的笔录。/).waitFor();
      const handler = ((await line.locator('p').first().innerText()).split(/\s/)[1] ?? '').split('，');
      const circular = await wordsOf(director, '评查通报（Word）', `${title}通报.docx`);
      for (const words of ['大乐透26135期', '补上风险告知的笔录。', paperDay(repairBy), '青禾县法律援助中心'])
        assert.ok(circular.includes(words), words);
      const feedback = await wordsOf(director, '给承办人的反馈（Word）', `${title}反馈.docx`);
      assert.ok(feedback.includes(`${handler[1] ?? ''}${handler[0] ?? ''}：`));
      assert.ok(assessors.every((name) => !feedback.includes(name)));
      await lookAtDesk(world, director, 'desk-review-round');
      await director.getByText('照着种子再抽一遍').click();
      const list = await director.getByLabel('名单，一行一卷：编号 承办人代号').inputValue();
      const again = drawSample(readDrawList(list), { seed: '大乐透26135期', share: 10 });
      await director.getByText(again.join('、')).waitFor();
      await director.getByRole('button', { name: '整改清单' }).click();
      await director.locator('aside').getByText('补上风险告知的笔录。').waitFor();
      await lookAtDesk(world, director, 'desk-review-repairs');
    },
  },
];
