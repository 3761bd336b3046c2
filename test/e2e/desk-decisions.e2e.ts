import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { nameOf } from '../../local/sample/citizens';
import { iouPhoto } from './phone/green-channel';
import { signInAs, typeIn } from './desk/hands';
import { goTo } from './desk/views';
import { doStep, fillStep, lookAt, openNamed, openStep, sendStep, wordsOfPaper } from './desk/steps';
import type { Scenario } from './world';

const neighbour = '邻川县法律援助中心';
/** People of the sample whose applications came today: two from the phone, one taken down at the window without papers. */
const [second, third, atTheWindow] = [nameOf(2), nameOf(3), nameOf(8)];

const course = (page: Page) => page.getByRole('region', { name: '办理情况' });
const clock = (page: Page, name: string) =>
  page.getByRole('region', { name: '期限' }).locator('li', { hasText: name });

export const scenarios: readonly Scenario[] = [
  {
    name: '异地核查：发函后审查期限停着并且说出来，回复一到接着走',
    run: async (world) => {
      const reviewer = await signInAs(world, '何涛');
      const address = await openNamed(reviewer, '赵小禾');
      await doStep(reviewer, '受理', {}, '已受理。');
      await openStep(reviewer, '请外地协查');
      await fillStep(reviewer, '请外地协查', {
        texts: { 协查的中心: neighbour, 要核查的内容: '申请人在邻川县的工资和房产。' },
      });
      await lookAt(world, reviewer, 'decision-verification-asked');
      await sendStep(reviewer, '请外地协查');
      await reviewer.getByText('协查函已出具，审查期限暂停。').waitFor();
      await clock(reviewer, '审查决定').getByText('暂停中').waitFor();
      await clock(reviewer, '异地核查').getByText('等外地中心').waitFor();
      await course(reviewer).getByText('还没有回复，审查期限停着。').waitFor();
      await lookAt(world, reviewer, 'decision-verification-waiting');
      const letter = await wordsOfPaper(reviewer, '法律援助协作函');
      assert.match(letter, /邻川县法律援助中心.*邻川县的工资和房产/);

      const clerk = await signInAs(world, '吴梅');
      await clerk.goto(address);
      await openStep(clerk, '登记协查结果');
      await clerk.getByText(`请写${neighbour}的回复，审查期限接着走。`).waitFor();
      await fillStep(clerk, '登记协查结果', { texts: { 协查结果: '名下没有房产，月工资两千一百元。' } });
      await lookAt(world, clerk, 'decision-verification-answer');
      await sendStep(clerk, '登记协查结果');
      await clerk.getByText('协查结果已登记，审查继续。').waitFor();
      await clock(clerk, '异地核查').waitFor({ state: 'hidden' });
      assert.match(await clock(clerk, '审查决定').innerText(), /剩\d+天/);
      await course(clerk).getByText('月工资两千一百元').waitFor();
      await lookAt(world, clerk, 'decision-verification-answered');
    },
  },
  {
    name: '转其他中心：申请表和材料装成一个文件带走，谁打开过都有记录',
    run: async (world) => {
      const clerk = await signInAs(world, '李静');
      await openNamed(clerk, second);
      await openStep(clerk, '转其他中心');
      await fillStep(clerk, '转其他中心', {
        texts: { 应受理的中心: neighbour, 理由: '事情发生在邻川县。' },
        chosen: ['申请人同意把材料一起转过去'],
      });
      await lookAt(world, clerk, 'decision-refer');
      await sendStep(clerk, '转其他中心');
      await clerk.getByText('已转其他中心。').waitFor();
      await course(clerk).getByText('申请人同意材料一起转。').waitFor();
      await lookAt(world, clerk, 'decision-referred');

      const [download] = await Promise.all([
        clerk.waitForEvent('download'),
        clerk.getByRole('button', { name: /下载转交材料/ }).click(),
      ]);
      await clerk.getByText('转交材料已下载').waitFor();
      assert.match(download.suggestedFilename(), /^转交材料 \d{6}-.*\.zip$/);
      const zip = readFileSync(await download.path());
      assert.equal(zip.subarray(0, 2).toString(), 'PK');
      for (const inside of ['转交说明.txt', '01 法律援助申请表.pdf', '身份证 第1页.jpg', '%PDF-', neighbour])
        assert.ok(zip.includes(Buffer.from(inside)), inside);
      assert.ok(zip.includes(Buffer.from('ffd8ff', 'hex')), 'a photo');

      const auditor = await signInAs(world, '余清');
      await goTo(auditor, '/audit');
      const number = /\d{6}-[\d-]+[\dX]/.exec(download.suggestedFilename())?.[0] ?? '';
      await typeIn(auditor.getByLabel('案件编号'), number);
      await auditor.getByRole('button', { name: '查', exact: true }).click();
      await auditor.getByRole('row', { name: /李静.*看了文书/ }).waitFor();
    },
  },
  {
    name: '事情急：先安排律师，材料后补，补了再审查确认',
    run: async (world) => {
      const approver = await signInAs(world, '林芳');
      const address = await openNamed(approver, third);
      await openStep(approver, '先行提供援助');
      await sendStep(approver, '先行提供援助');
      await approver.getByText('请填写理由。').waitFor();
      await fillStep(approver, '先行提供援助', {
        texts: { 紧急情况: '仲裁时效还有三天。' },
        chosen: ['时效或期限不足七日'],
      });
      await lookAt(world, approver, 'decision-advance');
      await sendStep(approver, '先行提供援助');
      await approver.getByText('已先行提供援助，请马上指派。').waitFor();
      await clock(approver, '先行援助补材料').getByText('等申请人').waitFor();
      await approver.getByText('还不能确认先行援助：还没有建议给予的审查意见').waitFor();
      await lookAt(world, approver, 'decision-advanced');

      const dispatcher = await signInAs(world, '周航');
      await dispatcher.goto(address);
      await openStep(dispatcher, '指派');
      await dispatcher.getByText('轮到', { exact: true }).waitFor();
      await sendStep(dispatcher, '指派');
      await dispatcher.getByText('通知书已出具').waitFor();

      const clerk = await signInAs(world, '李静');
      await clerk.goto(address);
      await takeInScan(clerk);
      await openStep(clerk, '补齐材料');
      await lookAt(world, clerk, 'decision-advance-papers');
      await sendStep(clerk, '补齐材料');
      await clerk.getByText('补齐已登记').waitFor();
      await clock(clerk, '先行援助补材料').waitFor({ state: 'hidden' });

      const reviewer = await signInAs(world, '王敏');
      await reviewer.goto(address);
      await doStep(reviewer, '提出审查意见', { texts: { 审查意见: '材料齐了，符合。' } }, '审查意见已提交');
      await approver.reload();
      await doStep(approver, '确认先行援助', { texts: { 审批意见: '同意给予。' } }, '先行援助已确认');
      assert.match(await wordsOfPaper(approver, '给予法律援助决定书'), /决定/);
    },
  },
  {
    name: '缺着材料也先受理；补材料第二次通知不写原因不行',
    run: async (world) => {
      const clerk = await signInAs(world, '李静');
      await openNamed(clerk, atTheWindow);
      await openStep(clerk, '受理');
      await clerk.getByText(/还缺：.+。缺着也可以先受理。/).waitFor();
      await lookAt(world, clerk, 'decision-accept-gaps');
      await sendStep(clerk, '受理');
      await clerk.getByText('已受理。').waitFor();
      await course(clerk).getByText('受理时材料还没有齐，可以以后再交。').waitFor();

      await openStep(clerk, '通知补材料');
      await clerk.getByRole('button', { name: '发出通知' }).click();
      await clerk.getByText('补材料通知已发出').waitFor();
      await openStep(clerk, '补齐材料');
      const form = clerk.getByRole('region', { name: '补齐材料' });
      for (const field of await form.getByRole('textbox').all()) await typeIn(field, '正在补办，先说明。');
      await sendStep(clerk, '补齐材料');
      await clerk.getByText('补齐已登记，审查接着走。').waitFor();

      await openStep(clerk, '通知补材料');
      await clerk.getByRole('button', { name: '发出通知' }).click();
      await clerk.getByText('补材料只能通知一次').first().waitFor();
      await lookAt(world, clerk, 'decision-second-notice');
      await typeIn(clerk.getByLabel('为什么要再通知一次'), '说明里第一次提到劳动合同。');
      await clerk.getByRole('button', { name: '发出通知' }).click();
      await clerk.getByText('补材料通知已发出').waitFor();
      await course(clerk).getByText('第2次通知补材料').waitFor();
      await course(clerk).getByText('再通知的原因：说明里第一次提到劳动合同。').waitFor();
      await lookAt(world, clerk, 'decision-second-notice-sent');
    },
  },
];

async function takeInScan(page: Page): Promise<void> {
  const evidence = page.getByRole('region', { name: /^材料/ });
  await typeIn(evidence.getByRole('combobox', { name: '哪种材料' }), '其他');
  await page.getByRole('option', { name: '其他材料' }).click();
  const chooser = page.waitForEvent('filechooser');
  await evidence.getByRole('button', { name: '收下扫描件' }).click();
  await (await chooser).setFiles(await iouPhoto(page));
  await page.getByText('已收下：其他材料 1 页。').waitFor();
}
