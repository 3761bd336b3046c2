import { strict as assert } from 'node:assert';
import type { Page } from 'playwright-core';
import { drawSample, readDrawList } from '../../domain/quality/review/draw';
import { fillField, lookAtDesk, pressIn } from './desk/quality';
import { signInAs } from './desk/hands';
import type { Scenario } from './world';

const assessors = ['冯雁', '白鹭', '程舟'];
const points = ['9', '13', '18', '18', '13', '9', '10'];

async function toReviews(page: Page): Promise<void> {
  await page.goto(`${page.url().split('#')[0] ?? ''}#/reviews`);
  await page.getByRole('heading', { name: '案卷评查' }).waitFor();
}

/** Opens the first file that has no points yet; gives whether there was one. */
async function openUnscored(page: Page): Promise<boolean> {
  await page.getByText(/卷没有打分|现在没有分给您的案卷/).waitFor();
  const left = page.getByRole('button', { name: /^第\d+卷$/ });
  if ((await left.count()) === 0) return false;
  await left.first().click();
  await page.getByRole('heading', { name: /评分表/ }).waitFor();

  return true;
}

async function score(page: Page): Promise<void> {
  const fields = page.locator('.both input[inputmode=decimal]');
  for (const [at, one] of points.entries()) await fields.nth(at).fill(one);
  await page.getByText('现在总分 90 分').waitFor();
  await page.getByLabel('评语').fill('见面及时，文书写得清楚，风险告知可以再细一点。');
  await page.getByRole('button', { name: '记下分数' }).click();
  await page.getByRole('heading', { name: /评分表/ }).waitFor({ state: 'hidden' });
}

export const scenarios: readonly Scenario[] = [
  {
    name: '抽一轮评查，评查员隐名打分，公布等次，谁都能照种子再抽一遍',
    run: async (world) => {
      const director = await signInAs(world, '陈立');
      await toReviews(director);
      await director.getByRole('button', { name: '评分表' }).click();
      await director.getByLabel('第1项分数').fill('12');
      await director.getByText('现在合计 102 分').waitFor();
      await pressIn(director, '保存');
      await director.getByText('各项加起来要正好100分').first().waitFor();
      await director.getByRole('button', { name: '抽一轮' }).click();
      await fillField(director, {
        texts: {
          这一轮叫什么: '2026年案卷评查',
          结案日期从: '2026-01-01',
          到: '2026-12-31',
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

      for (const name of assessors) {
        const page = await signInAs(world, name, { width: 1366, height: 1000 });
        await toReviews(page);
        for (let nth = 0; await openUnscored(page); nth += 1) {
          if (nth === 0) {
            const names = /律师事务所(?!）)|高远|沈正|李静|王敏/;
            assert.doesNotMatch(await page.locator('main').innerText(), names);
            await page.locator('.both input[inputmode=decimal]').first().fill('30');
            await page.getByLabel('评语').fill('见面及时，文书写得清楚。');
            await page.getByRole('button', { name: '记下分数' }).click();
            await page
              .getByText(/最多10分，您打了30分/)
              .first()
              .waitFor();
            await lookAtDesk(world, page, `desk-review-score-${assessors.indexOf(name)}`);
          }
          await score(page);
        }
      }

      await director.reload();
      await director.getByRole('button', { name: '2026年案卷评查' }).click();
      await pressIn(director, '公布等次');
      await director.getByText('公布了，分数不能再改。').first().waitFor();
      await director.getByText('优良率100%').first().waitFor();
      const [download] = await Promise.all([
        director.waitForEvent('download'),
        pressIn(director, '评查通报（Word）'),
      ]);
      assert.equal(download.suggestedFilename(), '2026年案卷评查通报.docx');
      await download.saveAs('test/output/circular.docx');
      await lookAtDesk(world, director, 'desk-review-round');
      await director.getByText('照着种子再抽一遍').click();
      const list = await director.getByLabel('名单，一行一卷：编号 承办人代号').inputValue();
      const again = drawSample(readDrawList(list), { seed: '大乐透26135期', share: 10 });
      await director.getByText(again.join('、')).waitFor();
      await lookAtDesk(world, director, 'desk-reviews');

      await director.goto(`${director.url().split('#')[0] ?? ''}#/visits`);
      await director.getByRole('heading', { name: '回访' }).waitFor();
      await lookAtDesk(world, director, 'desk-visits');
    },
  },
];
