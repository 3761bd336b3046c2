import { strict as assert } from 'node:assert';
import { workerAnswers } from '../../domain/application/testing/sample-answers';
import { photoFor } from '../../local/sample/evidence';
import { identityOf, phoneOf } from '../../local/sample/citizens';
import { handsOf, type Hands as Office } from '../../local/sample/hands';
import { signInAs, typeIn } from './desk/hands';
import { lookAt as lookAtDesk, openNamed, openStep, sendStep, wordsOfPaper } from './desk/steps';
import { handsOn } from './phone/hands';
import { lookAt } from './phone/looks';
import type { Scenario } from './world';

/** The agreement signed with ink: its photo stands for the finger, on the lawyer's phone and at the desk (148-27). */
const now = (): string => new Date().toISOString();
const lawyerId = '1a00000000000001';
const paper = {
  name: '协议.jpg',
  mimeType: 'image/jpeg',
  buffer: Buffer.from(photoFor('wage_evidence').bytes),
};

/** A case whose lawyer is named and has signed nothing yet. */
async function arranged(office: Office, nth: number, name: string): Promise<string> {
  const openid = `on-paper-${nth}`;
  const person = { name, identity_number: identityOf(nth), phone: phoneOf(nth) };
  const key = crypto.randomUUID();
  const answers = { ...workerAnswers, ...person };
  const { caseId } = await office.phone(openid, 'saveDraft', { draftKey: key, revision: 1, answers }, now());
  await office.phone(openid, 'submit', { caseId, revision: 1, consent: true, promise: true }, now());
  const steps: readonly (readonly [string, string, object])[] = [
    ['lijing', 'accept', {}],
    ['wangmin', 'recommend', { proposal: 'grant', opinion: '材料能证明，建议给予。' }],
    ['chenli', 'grant', { reason: '同意给予。' }],
    ['zhouhang', 'assign', { firmId: 'f000000000000001' }],
    ['zhouhang', 'nameLawyer', { lawyerId }],
  ];
  for (const [who, action, more] of steps) {
    const { line } = (await office.desk(who, 'openDossier', { caseId }, now())) as {
      line: { version: number };
    };
    await office.desk(who, action, { caseId, version: line.version, ...more }, now());
  }

  return String(caseId);
}

export const scenarios: readonly Scenario[] = [
  {
    name: '纸上签的协议：律师在手机上拍下来，写哪天签的，登记了就能办',
    run: async (world) => {
      const office = handsOf(world.house().cloud);
      const caseId = await arranged(office, 611, '水未央');
      const { code } = await office.desk(
        'zhouhang',
        'giveHandlerCode',
        { lawyerId, managesFirm: false },
        now(),
      );
      await office.handler('on-paper-lawyer', 'bindHandler', { code }, now());
      await office.handler('on-paper-lawyer', 'pledgeConduct', { agreed: true }, now());
      const phone = await world.phone('on-paper-lawyer', `/provider/sign/sign?id=${caseId}`);
      const { tap, see } = handsOn(phone);
      await see('签协议');
      await tap('签了纸，拍下来');
      await tap('签好了');
      await see('请拍下签好的协议和授权书');
      const chooser = phone.waitForEvent('filechooser');
      await tap('从相册选');
      await (await chooser).setFiles([paper]);
      await phone.getByText('第1张：传好了').waitFor();
      await tap('替您和对方谈成、签字');
      await lookAt(world, phone, 'provider-sign-paper');
      await tap('签好了');
      await see('可以办案了');
      const reader = await signInAs(world, '李静');
      await openNamed(reader, '水未央');
      await reader.getByText('在纸上签的，照片1张在材料里。').first().waitFor();
      assert.match(await wordsOfPaper(reader, '委托代理（辩护）协议'), /双方已在纸上签好，签订日/);
    },
  },
  {
    name: '纸上签的协议：窗口收下签好的纸，指派的人勾上它再登记',
    run: async (world) => {
      const office = handsOf(world.house().cloud);
      await arranged(office, 612, '山有木');
      const clerk = await signInAs(world, '李静');
      await openNamed(clerk, '山有木');
      const take = clerk.locator('.take');
      await typeIn(take.getByRole('combobox', { name: '哪种材料' }), '承办');
      await clerk.getByRole('option', { name: '承办人员的材料' }).click();
      const chooser = clerk.waitForEvent('filechooser');
      await take.getByRole('button', { name: '收下扫描件' }).click();
      await (await chooser).setFiles([paper]);
      await clerk.getByText('已收下：承办人员的材料 1 页。').first().waitFor();
      const dispatcher = await signInAs(world, '周航');
      await openNamed(dispatcher, '山有木');
      await openStep(dispatcher, '登记委托协议');
      const form = dispatcher.getByRole('region', { name: '登记委托协议', exact: true });
      await form.locator('label.el-checkbox', { hasText: '签好的纸：协议.jpg' }).click();
      await lookAtDesk(world, dispatcher, 'sign-on-paper');
      await sendStep(dispatcher, '登记委托协议');
      await dispatcher.getByText('协议已登记').first().waitFor();
      await dispatcher.getByText('在纸上签的，照片1张在材料里。').first().waitFor();
    },
  },
];
