import type { Locator, Page } from 'playwright-core';
import { goTo } from '../e2e/desk/views';
import type { World } from '../e2e/world';

type Take = (page: Page, name: string) => Promise<void>;
type As = (who: string) => Promise<Page>;

/** Registers whose lines print the papers of a service, each with its first line open. */
const registers = [
  { name: 'desk-drafting', register: 'draftings' },
  { name: 'desk-duty-done', register: 'duty_done' },
  { name: 'desk-duty-help', register: 'duty_help' },
] as const;

/** Parts of the set-up that stand behind the second half of a case. */
const parts = [
  { name: 'desk-subsidy-tables', part: 'subsidies', words: '标准' },
  { name: 'desk-file-order', part: 'catalogue', words: '审批卷' },
] as const;

/** Opens the first case of a stage that shows this. */
async function openWith(page: Page, stage: string, shown: (page: Page) => Locator): Promise<void> {
  await page.goto(`${page.url().split('#')[0] ?? ''}#/queue?stage=${stage}`);
  const links = page.locator('table[aria-busy=false] tbody th a');
  await links.first().waitFor();
  const addresses = await links.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
  for (const address of addresses) {
    await page.goto(address);
    await page.getByRole('group', { name: '下一步' }).waitFor();
    await page.waitForLoadState('networkidle');
    if ((await shown(page).count()) > 0) return;
  }
  throw new Error(`no case at ${stage} shows it`);
}

/** A pane of the dossier, folded out in the middle of the window. */
async function openPane(page: Page, stage: string, pane: string): Promise<void> {
  const named = (where: Page): Locator => where.getByRole('region', { name: pane, exact: true });
  await openWith(page, stage, named);
  const fold = named(page).locator('details:not([open]) > summary').first();
  if ((await fold.count()) > 0) await fold.click();
  await named(page).evaluate((one) => one.scrollIntoView({ block: 'center' }));
}

/** The second half of a case at the desk: registers of services, panes of the dossier, the file, the subsidy. */
export async function takeCasesAtDesk(as: As, take: Take): Promise<void> {
  const clerk = await as('李静');
  for (const { name, register } of registers) {
    await goTo(clerk, `/registers/${register}`);
    await clerk.locator('tbody tr').first().getByRole('button').first().click();
    await clerk.getByRole('heading', { name: '打印' }).waitFor();
    await take(clerk, name);
  }
  const head = await as('陈立');
  for (const { name, part, words } of parts) {
    await goTo(head, `/set-up?part=${part}`);
    await head.locator('main').getByText(words).first().waitFor();
    await take(head, name);
  }
  await openPane(clerk, 'handling', '承办');
  await take(clerk, 'desk-handling');
  await openPane(clerk, 'handling', '移交');
  await take(clerk, 'desk-hand-over');
  const archivist = await as('孙悦');
  await openPane(archivist, 'closing', '卷内目录');
  await take(archivist, 'desk-catalogue');
}

const ownScreens = [
  { name: 'provider-work', path: '/provider/work/work', words: '我承办的案件' },
  { name: 'provider-case', button: /等结案|该通报|要开庭|等见面/, words: '记一步进展' },
  { name: 'provider-act', button: '记一步进展', words: '办了什么事' },
] as const;

/** The lawyer's own phone: the list, a case, an act. */
export async function takeCasesOnPhone(world: World, take: Take): Promise<void> {
  const phone = await world.phone('sample-lawyer', '/provider/work/work');
  for (const screen of ownScreens) {
    const top = phone.locator('.page:not([hidden])');
    if ('button' in screen) await top.getByRole('button', { name: screen.button }).first().click();
    await phone.locator('.page:not([hidden])').getByText(screen.words).first().waitFor();
    await take(phone, `phone-${screen.name}`);
  }
}
