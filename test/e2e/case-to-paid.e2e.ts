import { strict as assert } from 'node:assert';
import type { Page } from 'playwright-core';
import { workerAnswers } from '../../domain/application/testing/sample-answers';
import { identityOf, nameOf, phoneOf } from '../../local/sample/citizens';
import { handsOf, type Hands as Office } from '../../local/sample/hands';
import { signInAs } from './desk/hands';
import { openNamed, openStep, sendStep, wordsOfPaper } from './desk/steps';
import { handsOn, type Hands } from './phone/hands';
import { lookAt } from './phone/looks';
import { signName, top, typeAt } from './phone/writing';
import { standStill } from './stand-still';
import type { Scenario, World } from './world';

/** Every kind of case from the assignment to the payment, on the lawyer's phone and at the desk. */
const now = (): string => new Date().toISOString();

/** What is different from kind to kind. */
interface Course {
  readonly name: string;
  /** The case as it waits for a lawyer; gives its id. */
  readonly begin: (office: Office) => Promise<string>;
  /** Taps beside the words when the first meeting is noted. */
  readonly atMeeting: readonly string[];
  /** An organ's notice needs no agreement. */
  readonly signs: boolean;
  readonly act: string;
  /** Way, result and what else is tapped in the closing. */
  readonly closing: readonly string[];
  readonly recovered: string;
  /** What a share of the first of the group is; empty where there is none. */
  readonly share: string;
  /** Whose phone reads the outcome and rates it; an accused in custody has none. */
  readonly phone: string;
  readonly reads: string;
  /** What is paid, as the sheet says it. */
  readonly paid: RegExp;
}

/** An application up to the grant, by the real commands; workmates join on phones of their own. */
async function grantedCase(
  office: Office,
  openid: string,
  answers: object,
  workmates: readonly object[] = [],
): Promise<string> {
  const key = crypto.randomUUID();
  const saved = await office.phone(openid, 'saveDraft', { draftKey: key, revision: 1, answers }, now());
  const caseId = String(saved['caseId']);
  if (workmates.length > 0) {
    const { code } = await office.phone(openid, 'invite', { caseId }, now());
    for (const [at, one] of workmates.entries()) {
      const joining = { caseId, code, consent: true, ...one };
      await office.phone(`${openid}-${at}`, 'joinGroup', joining, now());
    }
  }
  await office.phone(openid, 'submit', { caseId, revision: 1, consent: true, promise: true }, now());
  const step = async (userName: string, action: string, more: object = {}) => {
    const { line } = (await office.desk('lijing', 'openDossier', { caseId }, now())) as {
      line: { version: number };
    };
    await office.desk(userName, action, { caseId, version: line.version, ...more }, now());
  };
  await step('lijing', 'accept');
  await step('wangmin', 'recommend', { proposal: 'grant', opinion: '材料能证明，建议给予。' });
  await step('chenli', 'grant', { reason: '同意给予。' });

  return caseId;
}

const person = (nth: number, name: string) => ({
  ...{ name, identity_number: identityOf(nth), phone: phoneOf(nth) },
});

/** Types into a field of the open form of the desk. */
async function typeAtDesk(page: Page, step: string, label: string | RegExp, text: string): Promise<void> {
  const field = page.getByRole('region', { name: step, exact: true }).getByLabel(label);
  await field.press('ControlOrMeta+A');
  await field.pressSequentially(text);
}

async function save({ tap, see }: Hands, button: string, done: string): Promise<void> {
  await tap(button);
  await see(done);
  await tap('知道了');
}

/** The dispatcher assigns at the desk; gives the lawyer's number in the register. */
async function assign(world: World, office: Office, name: string, caseId: string): Promise<string> {
  const desk = await signInAs(world, '周航');
  await openNamed(desk, name);
  await desk.getByRole('button', { name: '指派', exact: true }).click();
  const form = desk.getByRole('region', { name: '指派' });
  await form.getByRole('radiogroup', { name: '选一位律师' }).locator('label.chosen').first().waitFor();
  await form.locator('button[type=submit]').click();
  await desk.getByText('通知书已出具').first().waitFor();
  const { case: c } = (await office.desk('zhouhang', 'openDossier', { caseId }, now())) as {
    case: { assignment: { assignments: { lawyerId: string }[] } };
  };

  return c.assignment.assignments.at(-1)?.lawyerId ?? '';
}

/** The lawyer's phone, tied by a number and pledged. */
async function phoneOfLawyer(world: World, office: Office, lawyerId: string): Promise<Page> {
  const openid = `sample-paid-${lawyerId}`;
  const { code } = await office.desk('zhouhang', 'giveHandlerCode', { lawyerId, managesFirm: false }, now());
  await office.handler(openid, 'bindHandler', { code }, now());
  await office.handler(openid, 'pledgeConduct', { agreed: true }, now());

  return world.phone(openid, '/provider/work/work');
}

/** From the acceptance to the file, on the phone. */
async function work(world: World, phone: Page, number: string, course: Course): Promise<void> {
  const hands = handsOn(phone);
  const { tap, see } = hands;
  await see('我承办的案件');
  await tap(new RegExp(number));
  await tap('接下这件案件');
  await tap('接下');
  await see('还没有见面');
  await tap('签协议');
  if (course.signs) {
    await see('读给受援人听');
    await tap('替您和对方谈成、签字');
    await standStill(phone);
    await signName(phone, '受援人签名');
    await signName(phone, '您签名');
  }
  await save(hands, '签好了', '可以办案了');

  await tap('记一步进展');
  await tap('会见或约见');
  for (const words of course.atMeeting) await tap(words);
  await typeAt(phone, '办了什么', '见了面，问清了经过，说好下一步怎么办。');
  await save(hands, '记好', '记好了，受援人');
  await tap('记一步进展');
  await tap(course.act);
  await typeAt(phone, '办了什么', '按说好的办了，结果告诉了本人。');
  await save(hands, '记好', '记好了，受援人');

  await tap('结案');
  for (const words of course.closing) await tap(words);
  if (course.recovered) await typeAt(phone, /挽回多少钱/, course.recovered);
  if (course.share) {
    const field = phone.locator(top).getByRole('textbox', { name: course.name });
    await field.first().pressSequentially(course.share);
  }
  const summary =
    '接受指派后及时见面，问清经过，整理证据和材料，代写文书，按时参加，把每一步和结果都告诉了受援人本人。';
  await typeAt(phone, '办案小结', `${summary}本人表示满意。`);
  await lookAt(world, phone, `to-paid-close-${course.name}`);
  await save(hands, '结案', '三十天里交案卷');
  await tap('交案卷');
  const pages = phone.locator(top).getByRole('textbox', { name: /，几页$/ });
  await pages.first().waitFor();
  for (const item of await pages.all()) await item.pressSequentially('2');
  await save(hands, '交上去', '目录交了');
  await see('等中心审卷');
}

/** The file passes, and what is owed is counted, looked through, approved and paid, each by another hand. */
async function pay(world: World, course: Course): Promise<void> {
  const archivist = await signInAs(world, '孙悦');
  await openNamed(archivist, course.name);
  await archivist.getByRole('region', { name: '卷内目录' }).getByText('项').first().waitFor();
  await openStep(archivist, '案卷归档');
  const form = archivist.getByRole('region', { name: '案卷归档', exact: true });
  const points = form.locator('input.el-input__inner[id^=points-]');
  await points.first().waitFor();
  for (const field of await points.all()) {
    const id = (await field.getAttribute('id')) ?? '';
    const label = await form.locator(`label[for="${id}"]`).innerText();
    await field.pressSequentially(/（(\d+)分）/.exec(label)?.[1] ?? '');
  }
  await typeAtDesk(archivist, '案卷归档', '放在哪里', '3柜2层');
  await sendStep(archivist, '案卷归档');
  await archivist.getByText('案卷已归档').first().waitFor();
  await world.shot(archivist, `to-paid-archived-${course.name}`);

  for (const [who, step, done] of [
    ['钱进', '核算补贴', '补贴已核算'],
    ['林芳', '复核补贴', '已复核'],
    ['唐思', '批准补贴', '已批准'],
    ['顾诚', '发放补贴', '补贴已付'],
  ] as const) {
    const desk = await signInAs(world, who);
    await openNamed(desk, course.name);
    await openStep(desk, step);
    if (step === '核算补贴') await desk.getByText(course.paid).first().waitFor();
    if (step === '发放补贴') await typeAtDesk(desk, step, '凭证号', '支付令2026-77');
    await sendStep(desk, step);
    await desk.getByText(done).first().waitFor();
    if (step !== '发放补贴') continue;
    await desk.getByText('还不能发放补贴：补贴已经发过').waitFor();
    await world.shot(desk, `to-paid-desk-${course.name}`);
  }
}

/** The recipient reads how it ended, says how it was, and finds both on the page the next time. */
async function rate(world: World, caseId: string, { name, phone: openid, reads }: Course): Promise<void> {
  const phone = await world.phone(openid, `/case/case/case?id=${caseId}`);
  const { tap, see } = handsOn(phone);
  await see(reads);
  await tap('说说办得怎么样');
  await tap('很满意');
  await tap('交上去');
  await see(/谢谢您/);
  await tap('知道了');
  await phone.reload();
  await see(reads);
  await phone.locator(top).getByText('您说办得：很满意').first().waitFor();
  await lookAt(world, phone, `to-paid-rated-${name}`);
}

async function toPaid(world: World, course: Course): Promise<void> {
  const office = handsOf(world.house().cloud);
  const caseId = await course.begin(office);
  const lawyerId = await assign(world, office, course.name, caseId);
  const phone = await phoneOfLawyer(world, office, lawyerId);
  const { line } = (await office.desk('lijing', 'openDossier', { caseId }, now())) as {
    line: { receiptNo: string };
  };
  await work(world, phone, line.receiptNo, course);
  if (course.phone) await rate(world, caseId, course);
  await pay(world, course);
  await phone.goto(phone.url().replace(/#.*/, '#/provider/work/work'));
  await phone.reload();
  const done = phone.locator(top).locator('.work__done', { hasText: line.receiptNo });
  await done.getByText(/补贴发了/).waitFor();
  await done.getByText(/付款/).waitFor();
  await lookAt(world, phone, `to-paid-phone-${course.name}`);
  const reader = await signInAs(world, '李静');
  await openNamed(reader, course.name);
  assert.match(await wordsOfPaper(reader, '结案报告表'), /办案小结/);
}

const meeting = ['受援人的权利和义务'];
const group = Array.from({ length: 19 }, (_, at) => ({
  ...{ name: nameOf(700 + at), number: identityOf(700 + at), phone: phoneOf(700 + at), amount: '12300' },
}));

const courses: Readonly<Record<string, Course>> = {
  '民事，仲裁': {
    name: '穆云岚',
    begin: (office) => grantedCase(office, 'paid-civil', { ...workerAnswers, ...person(601, '穆云岚') }),
    ...{ atMeeting: meeting, signs: true, act: '收到裁判文书', closing: ['仲裁裁决', '胜诉'] },
    ...{ recovered: '12300', share: '', paid: /1,200/, phone: 'paid-civil', reads: '您赢了。' },
  },
  '刑事，法院通知辩护': {
    name: '桑问舟',
    begin: async (office) => {
      const notice = {
        ...{
          key: crypto.randomUUID(),
          receivedAt: now(),
          name: '桑问舟',
          identityNumber: identityOf(602),
        },
        ...{ organ: '青禾县人民法院', organKind: 'court', contact: '书记员办公室 0999-1230001' },
        ...{ stage: 'first_instance', kind: 'must_defend', charge: '故意伤害罪', gravePenalty: false },
        minor: false,
      };

      return String((await office.desk('wumei', 'registerNotice', notice, now()))['caseId']);
    },
    ...{ atMeeting: ['同意辩护'], signs: false, act: '开庭', closing: ['判决或裁定', '意见全部采纳'] },
    ...{ recovered: '', share: '', paid: /1,500/, phone: '', reads: '' },
  },
  二十人讨薪: {
    name: '柏听雨',
    begin: (office) => {
      const answers = { ...workerAnswers, ...person(603, '柏听雨'), for_whom: 'group' };

      // One is typed in and has not confirmed: the group is twenty all the same.
      return grantedCase(office, 'paid-group', { ...answers, members: group.slice(0, 1) }, group.slice(1));
    },
    ...{ atMeeting: meeting, signs: true, act: '收到裁判文书', closing: ['仲裁裁决', '胜诉'] },
    ...{ recovered: '246000', share: '12300', paid: /5,000/, phone: 'paid-group', reads: '您赢了。' },
  },
  '非诉讼，双方和解': {
    name: '岳知秋',
    begin: (office) => grantedCase(office, 'paid-settled', { ...workerAnswers, ...person(604, '岳知秋') }),
    ...{ atMeeting: meeting, signs: true, act: '协商或调解' },
    closing: ['双方和解', '受援人本人同意这样谈', '调解或和解'],
    ...{ recovered: '9000', share: '', paid: /300/, phone: 'paid-settled', reads: '双方谈成了。' },
  },
};

export const scenarios: readonly Scenario[] = Object.entries(courses).map(([kind, course]) => ({
  name: `从指派到付补贴，手机和办公桌：${kind}`,
  run: (world: World) => toPaid(world, course),
}));
