import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { buildAll } from '../local/build/build';
import { findBrowser } from './browser';
import { openFirst } from './e2e/desk/hands';
import { makeSample } from './e2e/make-sample';
import { openDraft } from './e2e/desk/paper-writer';
import { deskOf, goTo, views } from './e2e/desk/views';
import { laptop } from './e2e/desk/windows';
import { openScreen } from './e2e/phone/open-screen';
import { screens } from './e2e/phone/screens';
import { openWorld, type World } from './e2e/world';
import { takeCasesAtDesk, takeCasesOnPhone } from './pictures/of-cases';

/**
 * `npm run pictures`: every view of the desk and a dozen screens of the phone, with the sample people, into docs;
 * `npm run pictures -- cases` those of the second half of a case alone.
 */
const folder = join('docs', 'pictures');

async function take(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.jpg`), type: 'jpeg', quality: 70 });
  console.log(`  ${name}`);
}

/** What a dossier shows beyond its first sight: the button to press, and the words to wait for. */
const inTheDossier = [
  { name: 'desk-supplement', who: '何涛', stage: 'reception', button: '通知补材料', words: '申请人会看到' },
  { name: 'desk-assign', who: '周航', stage: 'assignment', button: '指派', words: '轮到' },
] as const;

/** What the lists of quality show beside them: the row to open, by words that stand in it. */
const besideLists = [
  { name: 'desk-complaint', who: '唐思', path: '/complaints', row: '不同意答复' },
  { name: 'desk-visit', who: '吴梅', path: '/visits', row: '手机上答了' },
  { name: 'desk-round', who: '陈立', path: '/reviews', row: '已公布' },
  { name: 'desk-record', who: '陈立', path: '/records', row: '件等答复' },
] as const;

async function takeDesk(world: World): Promise<void> {
  const { width, height } = laptop;
  const size = { width, height };
  const door = await world.desk('', size);
  await door.getByText('演示模式').first().waitFor();
  await take(door, 'desk-sign-in');
  const as = deskOf(world, size);
  for (const view of views) {
    const page = await as(view.who);
    await goTo(page, view.path);
    await take(page, `desk-${view.name}`);
  }
  const dossier = await as('何涛');
  await openFirst(dossier, 'reception');
  await dossier.waitForLoadState('networkidle');
  await take(dossier, 'desk-dossier');
  for (const { name, who, stage, button, words } of inTheDossier) {
    const page = await as(who);
    await openFirst(page, stage);
    await page.getByRole('button', { name: button, exact: true }).click();
    await page.getByText(words).first().waitFor();
    await take(page, name);
  }
  await takeDraft(await as('周航'));
  await takeQuality(as);
}

/** How the centre looks at its own work. */
async function takeQuality(as: (who: string) => Promise<Page>): Promise<void> {
  for (const { name, who, path, row } of besideLists) {
    const page = await as(who);
    await goTo(page, path);
    await page.locator('tbody tr').filter({ hasText: row }).getByRole('button').first().click();
    await page.locator('aside h2').waitFor();
    await page.waitForLoadState('networkidle');
    await take(page, name);
  }
  const assessor = await as('白鹭');
  await goTo(assessor, '/reviews');
  await assessor
    .getByRole('button', { name: /^第\d+卷/ })
    .first()
    .click();
  await assessor.getByRole('heading', { name: /评分表/ }).waitFor();
  await take(assessor, 'desk-score');
  const head = await as('陈立');
  await goTo(head, '/reports?part=found');
  await head.getByText('问题出在哪一步').waitFor();
  await take(head, 'desk-findings');
}

/** The draft of a paper beside the fields it is filled with. */
async function takeDraft(page: Page): Promise<void> {
  await openFirst(page, 'assignment');
  await openDraft(page, '经济困难状况说明表');
  await take(page, 'desk-paper-writer');
}

const shown = [
  ...['home', 'self-check', 'question-matter', 'question-story', 'evidence', 'check', 'promise', 'members'],
  ...['ask', 'help', 'know', 'duty'],
];

async function takePhone(world: World): Promise<void> {
  const page = await world.phone('sample-zhao-dashan');
  for (const screen of screens.filter(({ name }) => shown.includes(name))) {
    await openScreen(page, screen, { size: 'standard', contrast: false });
    await take(page, `phone-${screen.name}`);
  }
  const own = await world.phone('sample-assigned', '/pages/cases/cases');
  await own.locator('.page:not([hidden]) .line').first().waitFor();
  await take(own, 'phone-cases');
  await own.locator('.page:not([hidden]) .line').first().click();
  await own.getByText('一步一步').first().waitFor();
  await take(own, 'phone-case');
  const closed = await world.phone('sample-closed', '/opinion/mine/mine');
  await closed.getByText('说说办得怎么样').first().waitFor();
  await take(closed, 'phone-opinions');
  await closed.getByText('说说办得怎么样').first().click();
  await closed.getByText('第1个，共9个').waitFor();
  await take(closed, 'phone-visit');
  const lawyer = await world.phone('sample-lawyer', '/provider/record/record');
  await lawyer.getByText('派案时看什么').waitFor();
  await take(lawyer, 'phone-record');
}

await buildAll({ quiet: true });
mkdirSync(folder, { recursive: true });
const world = await openWorld({ browser: await findBrowser(), sample: await makeSample() });
const [only] = process.argv.slice(2);
try {
  if (!only) {
    await takeDesk(world);
    await takePhone(world);
  }
  await takeCasesAtDesk(deskOf(world, laptop), take);
  await takeCasesOnPhone(world, take);
} finally {
  await world.close();
}
