import * as cases from '../contract/progress/cases';
import * as ownCase from '../contract/intake/own-case';
import { allowMessages } from '../contract/messages/messages';
import * as materials from '../contract/intake/materials';
import { saveDraft } from '../contract/intake/save-draft';
import { submitApplication } from '../contract/intake/submit-application';
import type { ActionContract, Answer } from '../contract/envelope';
import * as assignment from '../contract/assignment/steps';
import * as intakeDecisions from '../contract/intake/decisions';
import * as decisions from '../contract/review/decisions';
import { takeCase } from '../contract/queue/turn';
import * as dossier from '../contract/dossier/dossier';
import { queue } from '../contract/queue/queue';
import * as session from '../contract/people/session';
import { contractPrint } from '../local/build/contract-print';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../test/cloud';
import { draftOf, submit } from '../test/office-cases';
let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const isContract = (one: unknown): one is ActionContract =>
  typeof one === 'object' && one !== null && 'action' in one && 'input' in one;
const phoneContracts = [
  ...Object.values(cases),
  ...Object.values(ownCase),
  allowMessages,
  ...Object.values(materials),
  saveDraft,
  submitApplication,
].filter(isContract);
const deskContracts = [
  ...Object.values(intakeDecisions),
  ...Object.values(decisions),
  ...Object.values(assignment),
  takeCase,
  ...Object.values(dossier),
  queue,
  ...Object.values(session),
].filter(isContract);

const long = 'a'.repeat(12_000);
const foreign = 'f'.repeat(32);
const wrongValues: readonly unknown[] = [
  null,
  0,
  -1,
  1.5,
  '',
  ' ',
  long,
  true,
  [],
  {},
  ['x'],
  { $gt: '' },
  '\u0000',
  foreign,
  1e21,
];

/** Inputs that no page sends: wrong whole, missing fields, unknown fields, and each field wrong in every way. */
function badInputs({ input }: ActionContract): unknown[] {
  const keys = Object.keys((input as unknown as { entries?: object }).entries ?? {});
  const whole: unknown[] = [null, 1, 'text', [], [{}], { surprise: 1 }];
  const one = keys.flatMap((key) => wrongValues.map((value) => ({ [key]: value })));
  const all = wrongValues.map((value) => Object.fromEntries(keys.map((key) => [key, value])));

  return [...whole, ...one, ...all];
}

/** An honest refusal: named, in Chinese, and without anything of the machine in it. */
function expectNamed(about: unknown, answer: Answer<unknown>): void {
  if (answer.ok) return;
  const { code, message } = answer.error;
  expect([about, code]).not.toEqual([about, 'ServiceBusy']);
  expect(message).toMatch(/[\u4e00-\u9fff]/);
  expect(JSON.stringify(answer)).not.toMatch(/at \w+.*\.(js|ts):\d+|node_modules|TypeError|\/work|Error:/);
}

test.each(phoneContracts.map((one) => [one.action, one] as const))(
  'the phone function refuses bad input for %s by name',
  async (action, one) => {
    for (const input of badInputs(one)) {
      expectNamed(
        [action, JSON.stringify(input)?.slice(0, 120)],
        await office.phone(`fuzzer-${action}`, action, input),
      );
    }
  },
);

test.each(
  deskContracts
    .filter(({ action }) => action !== 'signOut' && action !== 'signIn')
    .map((one) => [one.action, one] as const),
)('the desk function refuses bad input for %s by name', async (action, one) => {
  for (const input of badInputs(one)) {
    expectNamed([action, JSON.stringify(input)?.slice(0, 120)], await office.desk('hetao', action, input));
  }
});

test('unknown actions, no action and broken JSON are refused by name', async () => {
  for (const action of ['dropEverything', '', null, 7, {}, 'constructor', '__proto__']) {
    expect(codeOf(await office.phone('fuzzer', action))).toBe('UnknownAction');
  }
  const cookie = await office.cookie('hetao');
  expect((await office.http('constructor', {}, { cookie })).status).toBe(404);
  const broken = await office.http('queue', '{"limit":', { cookie });
  expect(broken.status).toBe(400);
  expect(codeOf(broken.answer)).toBe('InputInvalid');
});

test('an old phone and an old page that ask what is not understood any more are told to begin anew', async () => {
  const own = contractPrint('.');
  const phone = async (action: string, input: object, made?: string) =>
    codeOf(
      (await office.cloud.invoke('citizen', { action, input, made }, { openid: 'fuzzer' })) as Answer<never>,
    );
  expect(await phone('goneAction', {}, 'before')).toBe('Outdated');
  expect(await phone('openCase', { id: 1 }, 'before')).toBe('Outdated');
  expect(await phone('openCase', { id: 1 }, own)).toBe('InputInvalid');
  expect(await phone('myCases', {}, 'before')).toBe('ok');

  const cookie = await office.cookie('hetao');
  const desk = async (action: string, input: object, made: string) => {
    const { status, answer } = await office.http(action, input, { cookie, 'x-yuanshou-made': made });

    return [status, codeOf(answer)];
  };
  expect(await desk('queue', { colour: 'red' }, 'before')).toEqual([400, 'Outdated']);
  expect(await desk('queue', { colour: 'red' }, own)).toEqual([400, 'InputInvalid']);
});

test('a megabyte of text is refused by size', async () => {
  const input = {
    draftKey: 'a-key-of-sixteen-signs',
    revision: 1,
    answers: { story: 'a'.repeat(1024 * 1024) },
  };
  const sent = office.phone('fuzzer', 'saveDraft', input).then(codeOf, (error: Error) => error.message);
  expect(await sent).toMatch(/RequestTooLarge|larger than 102400 bytes/);
});

test('each wrong field is named with a sentence that says the cure', async () => {
  const answer = await office.phone('fuzzer', 'submit', {
    caseId: foreign,
    revision: 1,
    consent: false,
  });
  expect(answer.ok ? [] : answer.error.fields).toEqual([
    { path: 'consent', message: '请先同意我们使用这些信息。' },
    { path: 'promise', message: '请先确认填写的都是真的。' },
  ]);
});

test.each([
  ['a text that calls itself a photo', Buffer.from('not a photo'), 'FileKindNotAccepted'],
  ['an empty file', Buffer.alloc(0), 'FileIsEmpty'],
  [
    'a page in a photo',
    Buffer.concat([
      Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
      Buffer.from('<script>alert(1)</script>'),
      Buffer.alloc(200),
      Buffer.from([0xff, 0xd9]),
    ]),
    'FileDangerous',
  ],
  [
    'a PDF with a script',
    Buffer.from('%PDF-1.7\n1 0 obj<</S/JavaScript/JS(app.alert(1))>>endobj\n%%EOF'),
    'FileDangerous',
  ],
  ['half a photo', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0]), 'FileKindNotAccepted'],
])('%s is refused, and nothing of it is kept', async (_what, bytes, code) => {
  const caseId = await draftOf(office, 'photographer');
  const fileId = await office.upload('photographer', `${caseId}-bad`, bytes);
  const answer = await office.phone('photographer', 'addMaterial', {
    caseId,
    item: 'identity',
    fileId,
    name: 'x.jpg',
  });
  expect(codeOf(answer)).toBe(code);
  const { materials: kept } = dataOf<{ materials: unknown[] }>(
    await office.phone('photographer', 'openCase', { caseId }),
  );
  expect(kept).toEqual([]);
});

test('an application with open questions is refused with each of them, and stays a draft', async () => {
  const caseId = await draftOf(office, 'hasty', { topic: '工作和工资', matter: 'wages', name: '赵' });
  const answer = await submit(office, 'hasty', caseId);
  expect(codeOf(answer)).toBe('InputInvalid');
  expect(answer.ok ? [] : answer.error.fields?.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['phone', 'story']),
  );
  expect(dataOf(await office.phone('hasty', 'openCase', { caseId })).state).toBe('DRAFT');
});
