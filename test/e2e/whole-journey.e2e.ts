import { strict as assert } from 'node:assert';
import type { Page } from 'playwright-core';
import { signInAs, typeIn } from './desk/hands';
import { doStep } from './desk/steps';
import { agree, handIn, photographIou, sayWhatIsOwed, sayWho } from './phone/green-channel';
import { handsOn } from './phone/hands';
import type { Hands } from './phone/hands';
import type { Scenario, World } from './world';

const worker = 'sample-whole-journey';

/** The self-check: wages are owed, so there is no question about money, and the article is named. */
async function checkOneself({ tap, see }: Hands): Promise<void> {
  await see('全程免费');
  await tap(/看看我能不能申请/);
  await tap(/工作和工资/);
  await tap(/老板拖欠工资/);
  await tap(/是，农村户口/);
  await tap(/就在本地/);
  await see('绿色通道');
  await tap(/看看法律怎么说/);
  await see(/第四十二条/);
}

async function apply(page: Page, hands: Hands): Promise<string> {
  await hands.tap(/申请/);
  await hands.tap('我自己');
  await hands.tap('没有');
  await agree(hands);
  await sayWho(hands, '田小满');
  await sayWhatIsOwed(hands);
  await photographIou(page, hands);
  await handIn(hands);

  return receiptOn(page);
}

async function receiptOn(page: Page): Promise<string> {
  const text = await page.locator('.page:not([hidden])').innerText();
  const [receipt] = /\d{6}-\d{4}-\d{4}-[\dX]/.exec(text) ?? [];
  assert.ok(receipt, text);
  assert.match(text, /\d+月\d+日/);

  return receipt;
}

/** Opens the case by its place on top of the queue: a green-channel case of today stands above the ordinary ones. */
async function openFromQueue(desk: Page, receipt: string): Promise<string> {
  await typeIn(desk.getByPlaceholder(/姓名/), receipt);
  await desk.keyboard.press('Enter');
  await desk.locator('tbody th a', { hasText: receipt }).click();
  await desk.getByRole('group', { name: '下一步' }).waitFor();

  return desk.url();
}

async function decide(world: World, receipt: string): Promise<void> {
  const clerk = await signInAs(world, '李静');
  await clerk.locator('table[aria-busy=false] tbody tr').first().waitFor();
  const row = clerk.locator('tbody tr', { hasText: receipt });
  assert.match(await row.innerText(), /绿色通道/);
  const photo = clerk.waitForResponse((response) => response.url().includes('/files/') && response.ok());
  const address = await openFromQueue(clerk, receipt);
  assert.equal((await (await photo).body()).subarray(0, 2).toString('hex'), 'ffd8');
  await world.shot(clerk, 'journey-3-dossier');
  await doStep(clerk, '受理', {}, '已受理。');

  const reviewer = await signInAs(world, '王敏');
  await reviewer.goto(address);
  await doStep(
    reviewer,
    '提出审查意见',
    { texts: { 审查意见: '欠薪清楚，免予核查经济困难，建议给予。' } },
    '审查意见已提交',
  );

  const approver = await signInAs(world, '林芳');
  await approver.goto(address);
  await doStep(approver, '决定给予援助', { texts: { 审批意见: '同意。' } }, '决定书已出具');
  await world.shot(approver, 'journey-4-granted');
}

/** The citizen sees the new state, who acts next and by when, and opens the decision as PDF. */
async function readDecision(world: World, shot: string): Promise<void> {
  const page = await world.phone(worker, '/pages/cases/cases');
  const { tap, see } = handsOn(page);
  await see('正在安排律师');
  await page.locator('.page:not([hidden]) .line').first().click();
  await see(/前/);
  await see('给予法律援助决定书');
  await world.shot(page, shot);
  const fetched = page.waitForResponse((response) => response.url().includes('/files/') && response.ok());
  await tap(/给予法律援助决定书/);
  const paper = await page.request.get((await fetched).url());
  assert.equal((await paper.body()).subarray(0, 5).toString(), '%PDF-');
  await page.getByText('打开文件').waitFor();
}

export const scenarios: readonly Scenario[] = [
  {
    name: '农民工自测、申请、拍欠条、交上去；受理、审查、审批；手机上看到决定书；重启后都还在',
    run: async (world) => {
      const page = await world.phone(worker);
      const hands = handsOn(page);
      await checkOneself(hands);
      await world.shot(page, 'journey-1-self-check');
      const receipt = await apply(page, hands);
      await world.shot(page, 'journey-2-receipt');
      await decide(world, receipt);
      await readDecision(world, 'journey-5-phone');
      await world.closePages();
      await world.restart();
      await readDecision(world, 'journey-6-after-restart');
    },
  },
];
