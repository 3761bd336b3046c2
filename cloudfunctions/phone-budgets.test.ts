import { phoneDoors } from '../contract/doors';
import type { GroupRoom } from '../contract/group/group';
import { daysAhead } from '../test/another-day';
import { codeOf, dataOf, newDraftKey, openTestOffice, type TestOffice } from '../test/cloud';
import { oneHand } from '../domain/case/testing/one-hand';
import {
  arranged,
  attachPhoto,
  closed,
  decide,
  draftOf,
  recommended,
  submit,
  submitted,
  versionOf,
} from '../test/office-cases';
import { functionTables } from '../test/permissions/functions';
import { atStation, filledInAtStation, stationCode } from '../test/station-cases';
import { workerAnswers } from '../domain/application/testing/sample-answers';
import { identityNumbers } from '../domain/application/testing/group-members';
import { photoFor } from '../local/sample/evidence';
import { visitId } from './quality/plan-visits';

/** Database calls of every action of the phone, at most; counted when the instance knows its centre (design §6). */
let office: TestOffice;
const me = 'budget-phone';
const liaison = 'budget-liaison';
const [number = ''] = identityNumbers(1);
const typed = { name: '孙大禾', number, phone: '13800138002', amount: '100', consent: true };

/** Who asks what, when everything is ready for it. */
type Ready = () => Promise<readonly [openid: string, input: object]>;

const draft = (answers?: object) => draftOf(office, me, answers);
const own = async () => ({ caseId: await submitted(office, me) });
const materialIn = async (caseId: string): Promise<string> =>
  dataOf<{ material: { id: string } }>(await attachPhoto(office, me, caseId)).material.id;
const group = async () => {
  const caseId = await draft({ ...workerAnswers, for_whom: 'group', members: [] });
  const { code } = dataOf<{ code: string }>(await office.phone(me, 'invite', { caseId }));

  return { caseId, code };
};
const grouped = async () => ({ caseId: (await group()).caseId });
const joined = async () => {
  const { caseId, code } = await group();
  dataOf(await office.phone('budget-worker', 'joinGroup', { caseId, code, ...typed }));

  return { caseId };
};
const visited = async (openid: string) => {
  const id = visitId(await closed(office, openid));
  await office.cloud.invoke('clock', {});
  const well = '满意' as const;
  const ratings = { attitude: well, contact: well, rights: well, result: well, whole: well };

  return { id, ratings, feeAsked: false, told: true, performed: 'yes', text: null };
};
const ended = async (action: 'grant' | 'refuse') => {
  const caseId = await recommended(office, me);
  const more = action === 'refuse' ? { ground: 'out_of_scope' } : {};
  dataOf(await decide(office, 'chenli', action, caseId, { reason: '理由充分。', ...more }));

  return caseId;
};
const asked = async () => {
  const caseId = await submitted(office, me);
  const items = [{ code: 'identity', sentence: '请补身份证照片。' }];
  dataOf(await decide(office, 'lijing', 'askSupplement', caseId, { items, dueOn: daysAhead(10) }));

  return caseId;
};
const voiced = { about: 'centre', whom: null, text: '窗口中午没有人。', phone: null, quiet: false };
const complained = async (openid: string, ...steps: object[]) => {
  const filing = await office.phone(openid, 'fileComplaint', { key: newDraftKey(), ...voiced });
  const { id } = dataOf<{ id: string }>(filing);
  for (const [version, step] of steps.entries())
    dataOf(await office.desk('tangsi', 'advanceComplaint', { id, version: version + 1, step }));

  return { id, text: '还是不对，请再看看。' };
};
const answer = '问过了，那天中午没有安排人。已经改了值班表。';
const explained = { items: [{ code: 'identity', explanation: '正在补办' }] };
const filled = () => filledInAtStation(office, liaison);
const [sure, nobody] = [{ consent: true, promise: true }, 'budget-nobody'];
const [afraid, code] = ['budget-afraid', '480213'];
const stowed = async () => (await submitted(office, afraid), office.phone(afraid, 'putAway', { code }));

const budgets: Readonly<Record<string, readonly [most: number, ready: Ready]>> = {
  home: [1, async () => [me, {}]],
  readPublications: [1, async () => [me, {}]],
  usualDays: [1, async () => [me, {}]],
  myCases: [1, async () => [me, {}]],
  openCase: [2, async () => [me, await own()]],
  lookUp: [
    6,
    async () => {
      const { receiptNo } = dataOf<{ receiptNo: string }>(await submit(office, me, await draft()));

      return [nobody, { receiptNo, lastFour: '8000' }];
    },
  ],
  withdraw: [2, async () => [me, await own()]],
  supply: [2, async () => [me, { caseId: await asked(), ...explained }]],
  myMessages: [2, async () => [me, {}]],
  allowMessages: [3, async () => [me, { ...(await own()), templates: ['sample_submitted'] }]],
  saveDraft: [1, async () => [me, { draftKey: newDraftKey(), revision: 1, answers: workerAnswers }]],
  submit: [3, async () => [me, { caseId: await draft(), revision: 1, ...sure }]],
  announceUploads: [3, async () => [me, { names: ['a1.jpg', 'a2.jpg'] }]],
  addMaterial: [
    5,
    async () => {
      const fileId = await office.upload(me, `${newDraftKey()}.jpg`, photoFor('wage_evidence').bytes);

      return [me, { caseId: await draft(), item: 'wage_evidence', fileId, name: '欠条.jpg' }];
    },
  ],
  removeMaterial: [
    2,
    async () => {
      const caseId = await draft();

      return [me, { caseId, materialId: await materialIn(caseId) }];
    },
  ],
  orderMaterials: [2, async () => [me, { caseId: await draft(), item: 'wage_evidence', materialIds: [] }]],
  openMaterial: [
    2,
    async () => {
      const caseId = await draft();

      return [me, { caseId, materialId: await materialIn(caseId) }];
    },
  ],
  openPaper: [
    3,
    async () => {
      const caseId = await ended('grant');
      const { papers } = dataOf<{ papers: { id: string }[] }>(await office.phone(me, 'openCase', { caseId }));

      return [me, { caseId, paperId: papers.at(-1)?.id }];
    },
  ],
  takeForm: [3, async () => [me, { caseId: await draft(), form: 'power_of_attorney' }]],
  deleteDraft: [2, async () => [me, { caseId: await draft() }]],
  exportData: [4, async () => ['budget-exporter', (await submitted(office, 'budget-exporter'), {})]],
  askQuestion: [
    2,
    async () => [me, { key: newDraftKey(), kind: 'question', text: '老板欠工钱怎么办？', discreet: false }],
  ],
  myQuestions: [1, async () => [me, {}]],
  readAgreement: [1, async () => [me, { caseId: await arranged(office, me) }]],
  signByRecipient: [
    3,
    async () => {
      const caseId = await arranged(office, me);

      return [me, { caseId, version: await versionOf(office, caseId), strokes: oneHand, powers: [] }];
    },
  ],
  invite: [2, async () => [me, await grouped()]],
  takeOffMember: [
    5,
    async () => {
      const { caseId } = await joined();
      const { members } = dataOf<GroupRoom>(await office.phone(me, 'invite', { caseId }));

      return [me, { caseId, memberId: members[0]?.id }];
    },
  ],
  changeInvitation: [4, async () => [me, { ...(await grouped()), to: 'renewed' }]],
  drawInvitation: [4, async () => [me, { ...(await grouped()), as: 'picture' }]],
  findInvitation: [
    3,
    async () => {
      const { number: digits } = dataOf<GroupRoom>(await office.phone(me, 'invite', await grouped()));

      return [nobody, { number: digits }];
    },
  ],
  openInvitation: [2, async () => [nobody, await group()]],
  joinGroup: [3, async () => ['budget-joiner', { ...(await group()), ...typed }]],
  openMembership: [1, async () => ['budget-worker', await joined()]],
  leaveGroup: [2, async () => ['budget-worker', await joined()]],
  myStation: [2, async () => [liaison, {}]],
  bindStation: [7, async () => ['budget-new-liaison', { code: (await stationCode(office)).code }]],
  // Whether the work at the station goes on is asked at that very moment.
  askConfirmation: [4, async () => [liaison, { caseId: (await filled()).caseId }]],
  openConfirmation: [
    4,
    async () => {
      const { code, name } = await filled();

      return ['budget-person-a', { code, name }];
    },
  ],
  confirmApplication: [6, async () => ['budget-person-b', { ...(await filled()), ...sure }]],
  sayWrong: [6, async () => ['budget-person-c', { ...(await filled()), wrong: '电话错了' }]],
  object: [3, async () => [me, { caseId: await ended('refuse'), reason: '我不同意这个决定。' }]],
  // The form takes a number, and WeChat's SDK does that in a transaction: five calls of their own.
  requestReplacement: [
    7,
    async () => {
      const caseId = await ended('grant');
      dataOf(await decide(office, 'zhouhang', 'assign', caseId, { firmId: 'f000000000000001' }));

      return [me, { caseId, reason: '律师一直不接电话。' }];
    },
  ],
  correctAnswer: [2, async () => [me, { ...(await own()), question: 'opponent', value: '大河公司' }]],
  complain: [2, async () => [me, { ...(await own()), about: 'fee', text: '有人向我收了钱。' }]],
  rate: [
    2,
    async () => {
      const caseId = await ended('grant');
      dataOf(await decide(office, 'linfang', 'terminate', caseId, { ground: 7, reason: '本人要求。' }));

      return [me, { caseId, score: 5 }];
    },
  ],
  fileComplaint: [5, async () => ['budget-voice', { key: newDraftKey(), ...voiced }]],
  myVisits: [2, async () => [me, {}]],
  board: [5, async () => ['budget-stranger', {}]],
  answerVisit: [3, async () => ['budget-visit', await visited('budget-visit')]],
  myComplaints: [2, async () => ['budget-voice', {}]],
  supplyComplaint: [
    3,
    async () => {
      const supplement = { act: 'supplement', what: '哪一天去的？', dueOn: daysAhead(5) };

      return ['budget-voice-a', await complained('budget-voice-a', supplement)];
    },
  ],
  contestComplaint: [
    3,
    async () => {
      const decision = { act: 'decide', finding: 'wholly', result: 'criticism', answer };

      return ['budget-voice-b', await complained('budget-voice-b', { act: 'accept' }, decision)];
    },
  ],
  takeOwnPaper: [
    3,
    async () => {
      const given = {
        ...{ name: '白露', opponent: '陈强，丈夫' },
        ...{ story: '昨天在家打我。', wish: '不许打我', proof: '回执' },
      };

      return ['budget-paper', { kind: 'protection_order', given }];
    },
  ],
  putAway: [7, async () => (await submitted(office, afraid), [afraid, { code }])],
  takeOut: [8, async () => (await stowed(), [afraid, { code }])],
  openTies: [7, async () => [me, {}]],
  untie: [11, async () => (await submitted(office, 'budget-leaves'), ['budget-leaves', { tie: 'own' }])],
  changeContact: [2, async () => [me, { ...(await own()), phone: '13800138009' }]],
  wishLawyer: [2, async () => [me, { ...(await own()), wish: 'woman', text: null }]],
  openScan: [4, async () => [nobody, { scanCode: 'ABCD2345' }]],
  answerScan: [4, async () => [nobody, { scanCode: 'ABCD2345', agree: true }]],
};

/** A citizen's phone is tied to no account of the desk, and no computer shows this code. */
const refused: readonly string[] = ['openScan', 'answerScan'];

beforeAll(async () => {
  office = await openTestOffice();
  await atStation(office, liaison);
  await submit(office, me, await draft());
  await office.phone(me, 'home');
});
afterAll(() => office.close());

test('every action of the phone has its number of calls', () => {
  const phone = functionTables().filter(({ name }) => (phoneDoors as readonly string[]).includes(name));
  const names = phone.flatMap(({ actions }) => actions.map(({ name }) => name));
  expect(Object.keys(budgets).sort()).toEqual(names.sort());
});

/** What one act of the phone costs now, and how it ended. */
async function costOf(action: string, ready: Ready): Promise<{ calls: number; code: string }> {
  const [openid, input] = await ready();
  let code = '';
  const calls = await office.callsOf(async () => {
    code = codeOf(await office.phone(openid, action, input));
  });

  return { calls, code };
}

test.each(Object.keys(budgets))('%s keeps to its calls', async (action) => {
  const [most, ready] = budgets[action] as readonly [number, Ready];
  const first = await costOf(action, ready);
  // What a function remembers for a minute is read once more where the minute has passed on a slow machine.
  const { calls, code } = first.calls > most ? await costOf(action, ready) : first;
  if (refused.includes(action)) expect(code).toMatch(/^(Phone|Scan)/);
  else expect([action, code]).toEqual([action, 'ok']);
  expect([action, calls, calls <= most]).toEqual([action, calls, true]);
});
