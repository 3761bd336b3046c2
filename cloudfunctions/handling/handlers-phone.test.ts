import type { Dossier } from '../../contract/dossier/dossier';
import type { OwnWork } from '../../contract/handling/own-work';
import type { HandlerPhoneLine } from '../../contract/network/handler-phones';
import type { Practice } from '../../contract/network/own-practice';
import type { CitizenCase } from '../../contract/progress/views';
import { dayOf } from '../../domain/time/times';
import { oneHand } from '../../domain/case/testing/one-hand';
import { photoFor } from '../../local/sample/evidence';
import { asHandler, handle, handlersPhone, workOf } from '../../test/handler-phone';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import {
  arranged,
  assigned,
  decide,
  granted,
  handedIn,
  oneLawyer,
  onShelf,
  versionOf,
  won,
} from '../../test/office-cases';
import { storedIn } from '../../test/stored';
import { caseOf, whatHappened } from '../../test/what-happened';

/** The lawyer's phone: tied by a number, for the own cases only, from the assignment to the review of the file. */
let office: TestOffice;
const today = dayOf(new Date().toISOString());
const met = {
  act: 'meeting',
  happenedOn: today,
  text: '见了面，说好先去仲裁。请把工资条带来。',
  minutes: 90,
  place: '青禾正和律师事务所',
  tellings: ['duties', 'relief', 'risks', 'rights'],
};

beforeAll(async () => {
  office = await openTestOffice();
  await handlersPhone(office, 'sun');
});
afterAll(() => office.close());

const list = async (openid: string) => dataOf<OwnWork>(await asHandler(office, openid, 'myWork')).lines;
const lineOf = async (openid: string, caseId: string) =>
  (await list(openid)).find((one) => one.caseId === caseId);

async function stateOf(lawyerId: string): Promise<string | undefined> {
  const answer = await office.desk('zhouhang', 'listHandlerPhones');
  const { phones } = dataOf<{ phones: readonly HandlerPhoneLine[] }>(answer);

  return phones.find((one) => one.lawyerId === lawyerId)?.state;
}

async function photo(openid: string, caseId: string, name: string) {
  const fileId = await office.upload(openid, name, photoFor('wage_evidence').bytes);

  return asHandler(office, openid, 'addMaterial', { caseId, fileId, name: '会见笔录.jpg' });
}

test('nobody sees work without a number, nor before the pledge', async () => {
  expect(codeOf(await asHandler(office, 'nobody', 'myWork'))).toBe('PhoneNotHandlers');
  const { code } = dataOf<{ code: string }>(
    await office.desk('zhouhang', 'giveHandlerCode', { lawyerId: '1a00000000000002' }),
  );
  expect(codeOf(await office.desk('lijing', 'giveHandlerCode', { lawyerId: '1a00000000000002' }))).toBe(
    'NotAllowed',
  );
  expect(codeOf(await asHandler(office, 'second', 'bindHandler', { code: '00000000' }))).toBe(
    'HandlerCodeWrong',
  );
  expect(await stateOf('1a00000000000002')).toBe('waiting');
  dataOf(await asHandler(office, 'second', 'bindHandler', { code }));
  expect(await stateOf('1a00000000000002')).toBe('bound');
  expect(codeOf(await asHandler(office, 'third', 'bindHandler', { code }))).toBe('HandlerCodeWrong');
  expect(codeOf(await asHandler(office, 'second', 'myWork'))).toBe('PledgeMissing');
  expect(codeOf(await asHandler(office, 'second', 'pledgeConduct', { agreed: false }))).toBe('InputInvalid');
  dataOf(await asHandler(office, 'second', 'pledgeConduct', { agreed: true }));
  expect(await list('second')).toEqual([]);
  const practice = dataOf<Practice>(await asHandler(office, 'second', 'myPractice'));
  expect(practice.handler).toMatchObject({ id: '1a00000000000002', managesFirm: false });
  expect(practice.colleagues).toEqual([]);
  expect(JSON.stringify(await storedIn(office.cloud, 'handler_phones'))).not.toContain(code);
  dataOf(await office.desk('zhouhang', 'endHandlerPhone', { lawyerId: '1a00000000000002' }));
  expect(codeOf(await asHandler(office, 'second', 'myWork'))).toBe('PhoneNotHandlers');
});

test('a civil case from the offer to the archive, all by the lawyer, seen by the person and the desk', async () => {
  const caseId = await assigned(office, 'whole');
  expect(await lineOf('sun', caseId)).toMatchObject({ what: 'accept', mine: true, late: false });
  const offered = await workOf(office, 'sun', caseId);
  expect([offered.person.phone, offered.story, offered.materials]).toEqual([null, null, []]);

  dataOf(await handle(office, 'sun', 'nameLawyer', caseId, { lawyerId: oneLawyer.lawyerId }));
  expect(await whatHappened(office, caseId)).toMatchObject({ state: 'ARRANGED', role: 'lawyer' });
  const taken = await workOf(office, 'sun', caseId);
  expect(taken.person.phone).toMatch(/^1\d{10}$/);
  expect(taken.lacks).toEqual(['委托协议还没签。', '还没有见面。见面后登记一次会见或约见。']);

  expect(await office.callsOf(() => list('sun'))).toBeLessThanOrEqual(4);
  expect(await office.callsOf(() => workOf(office, 'sun', caseId))).toBeLessThanOrEqual(6);

  const { materialId } = dataOf<{ materialId: string }>(await photo('sun', caseId, 'meeting.jpg'));
  const hearing = {
    hearingAt: new Date(Date.now() + 9 * 86_400_000).toISOString(),
    hearingPlace: '第二仲裁庭',
  };
  dataOf(await handle(office, 'sun', 'noteProgress', caseId, { ...met, ...hearing, files: [materialId] }));
  expect((await workOf(office, 'sun', caseId)).lacks).toEqual(['委托协议还没签。']);
  dataOf(await handle(office, 'sun', 'signAgreement', caseId, { recipient: oneHand, handler: oneHand }));
  expect(await lineOf('sun', caseId)).toMatchObject({ what: 'hearing', on: dayOf(hearing.hearingAt) });

  const page = dataOf<CitizenCase>(await office.phone('whole', 'openCase', { caseId }));
  expect(page.progress).toMatchObject([{ did: '律师和您见了面。', text: met.text }]);
  expect(page.hearing).toMatchObject({ place: '第二仲裁庭' });
  expect(JSON.stringify(page.materials)).not.toContain('会见笔录');
  expect(codeOf(await office.phone('whole', 'openMaterial', { caseId, materialId }))).toBe(
    'MaterialNotFound',
  );
  expect(codeOf(await asHandler(office, 'sun', 'openMaterial', { caseId, materialId }))).toBe('ok');

  expect(codeOf(await handle(office, 'sun', 'askLetter', caseId, { errand: '查' }))).toBe('InputInvalid');
  dataOf(await handle(office, 'sun', 'askLetter', caseId, { errand: '去派出所调监控录像' }));
  expect((await caseOf(office, caseId)).handling.letters).toMatchObject([{ errand: '去派出所调监控录像' }]);
  const asked = dataOf<Dossier>(await office.desk('lijing', 'openDossier', { caseId }));
  expect(asked.line.turnRoles).toEqual(['clerk']);
  const letter = { to: '青禾县公安局', firm: '正言所', lawyer: '沈正', errand: '去派出所调监控录像' };
  dataOf(await decide(office, 'lijing', 'issuePaper', caseId, { code: 'FZ-015', content: letter }));
  const given = dataOf<Dossier>(await office.desk('lijing', 'openDossier', { caseId }));
  expect(given.line.turnRoles).toEqual([]);

  const elsewhere = { code: 'FZ-007', content: { otherCentre: '邻川县法律援助中心', items: '查公司的登记' } };
  expect(codeOf(await decide(office, 'lijing', 'issuePaper', caseId, elsewhere))).not.toBe('ok');
  const help = { errand: '请邻川县的中心查公司的登记', paper: 'FZ-007' };
  dataOf(await handle(office, 'sun', 'askLetter', caseId, help));
  const waiting = dataOf<Dossier>(await office.desk('lijing', 'openDossier', { caseId }));
  expect(waiting.line.turnRoles).toEqual(['clerk']);
  dataOf(await decide(office, 'lijing', 'issuePaper', caseId, elsewhere));
  expect((await caseOf(office, caseId)).papers.at(-1)).toMatchObject(elsewhere);
  expect(codeOf(await decide(office, 'lijing', 'issuePaper', caseId, elsewhere))).not.toBe('ok');
  const written = dataOf<Dossier>(await office.desk('lijing', 'openDossier', { caseId }));
  expect(written.line.turnRoles).toEqual([]);

  const told = { act: 'judgment', happenedOn: today, text: '裁决书收到了，已经告诉本人。' };
  dataOf(await handle(office, 'sun', 'noteProgress', caseId, told));
  expect(await lineOf('sun', caseId)).toMatchObject({ what: 'close' });
  dataOf(await handle(office, 'sun', 'close', caseId, won()));
  expect(codeOf(await handle(office, 'sun', 'close', caseId, won()))).toBe('ActionNotPossibleNow');
  expect(await lineOf('sun', caseId)).toMatchObject({ what: 'hand_in' });
  dataOf(await handle(office, 'sun', 'submitDossier', caseId, handedIn));
  expect(await lineOf('sun', caseId)).toMatchObject({ what: 'wait', on: null });
  dataOf(await decide(office, 'sunyue', 'returnDossier', caseId, { gaps: ['笔录没有签名'] }));
  expect(await lineOf('sun', caseId)).toMatchObject({ what: 'mend' });
  expect((await workOf(office, 'sun', caseId)).dossier.gaps).toEqual(['笔录没有签名']);
  dataOf(await handle(office, 'sun', 'submitDossier', caseId, handedIn));
  dataOf(await decide(office, 'sunyue', 'passDossier', caseId, onShelf));

  expect(codeOf(await asHandler(office, 'sun', 'openWork', { caseId }))).toBe('CaseNotFound');
  expect(await lineOf('sun', caseId)).toMatchObject({
    what: 'done',
    subsidy: { says: '归档了，等中心核算补贴', total: null },
  });
  const looks = await storedIn(office.cloud, 'access_log', { caseId });
  expect(new Set(looks.map(({ what }) => what))).toEqual(new Set(['case', 'material']));
});

test('what would be wrong at the desk is wrong on the phone, by the same names, and nothing is kept', async () => {
  const caseId = await arranged(office, 'wrong');
  const other = await arranged(office, 'wrong-other');
  const foreign = dataOf<{ materialId: string }>(await photo('sun', other, 'foreign.jpg')).materialId;
  const before = (await caseOf(office, caseId)).version;
  const wrong: readonly (readonly [string, object, string])[] = [
    ['noteProgress', { ...met, happenedOn: '2026-01-05' }, 'DayInvalid'],
    ['noteProgress', { ...met, hearingAt: '2026-01-05T02:00:00.000Z', hearingPlace: '法院' }, 'DayInvalid'],
    ['noteProgress', { ...met, files: [foreign] }, 'MaterialNotFound'],
    ['noteProgress', { ...met, agrees: true }, 'InputInvalid'],
    ['noteProgress', { ...met, tellings: ['toString'] }, 'InputInvalid'],
    ['close', won(), 'ActionNotPossibleNow'],
    ['submitDossier', handedIn, 'ActionNotPossibleNow'],
    ['declineAssignment', { reason: '忙' }, 'ActionNotPossibleNow'],
  ];
  for (const [action, more, code] of wrong)
    expect([action, code]).toEqual([action, codeOf(await handle(office, 'sun', action, caseId, more))]);
  expect((await caseOf(office, caseId)).version).toBe(before);
  const stale = { caseId, version: before - 1, ...met };
  expect(codeOf(await asHandler(office, 'sun', 'noteProgress', stale))).toBe('StateHasChanged');
});

test('two phones at once: the lawyer and the desk note at the same moment, one is told of the other', async () => {
  const caseId = await arranged(office, 'race');
  const version = await versionOf(office, caseId);
  const note = { caseId, version, ...met };
  const answers = await Promise.all([
    asHandler(office, 'sun', 'noteProgress', note),
    office.desk('lijing', 'noteProgress', note),
  ]);
  expect(answers.map(codeOf).sort()).toEqual(['StateHasChanged', 'ok']);
  expect((await caseOf(office, caseId)).handling.progress).toHaveLength(1);
});

test('a case goes with its lawyer: closed to the one who left, to a stranger and to a lawyer of another firm', async () => {
  const caseId = await arranged(office, 'leaver');
  await handlersPhone(office, 'other-firm', { lawyerId: '1a00000000000005' });
  expect(codeOf(await asHandler(office, 'other-firm', 'openWork', { caseId }))).toBe('CaseNotFound');
  dataOf(
    await handle(office, 'sun', 'reportConflict', caseId, {
      cause: 'unable',
      reason: '要住院三个月。',
    }),
  );
  expect(await whatHappened(office, caseId)).toMatchObject({ state: 'ASSIGNING', role: 'lawyer' });
  // What is left to the one who goes: to say which papers are handed over.
  expect(await lineOf('sun', caseId)).toMatchObject({ what: 'hand_over', subsidy: null, on: null });
  expect((await lineOf('sun', caseId))?.title).toContain('*');

  const next = { firmId: 'f000000000000002', lawyerId: '1a00000000000005' };
  dataOf(await decide(office, 'zhouhang', 'assign', caseId, next));
  dataOf(await handle(office, 'other-firm', 'nameLawyer', caseId, { lawyerId: next.lawyerId }));
  const seen = { caseId, version: await versionOf(office, caseId) };
  const steps: Readonly<Record<string, object>> = {
    ...{ noteProgress: met, signAgreement: {}, close: won(), submitDossier: handedIn },
    reportMatter: { matter: 'hard', happenedOn: today, text: '证据有重大疑问。' },
    ...{ askLetter: { errand: '去派出所调监控' }, reportConflict: { reason: '不能办了。' } },
  };
  for (const [action, more] of Object.entries(steps))
    expect([action, codeOf(await asHandler(office, 'sun', action, { ...seen, ...more }))]).toEqual([
      action,
      'CaseNotFound',
    ]);
  expect(codeOf(await asHandler(office, 'sun', 'openWork', { caseId }))).toBe('CaseNotFound');
  expect(await versionOf(office, caseId)).toBe(seen.version);
});

test('the manager of a firm names a lawyer and sees where the case is, but neither words nor papers', async () => {
  const caseId = await granted(office, 'managed');
  dataOf(await decide(office, 'zhouhang', 'assign', caseId, { firmId: oneLawyer.firmId }));
  expect(await lineOf('sun', caseId)).toBeUndefined();
  const others = await storedIn(office.cloud, 'lawyers', { firmId: oneLawyer.firmId });
  const manager = String(others.find(({ _id }) => _id !== oneLawyer.lawyerId)?._id);
  await handlersPhone(office, 'manager', { lawyerId: manager, managesFirm: true });
  expect(await lineOf('manager', caseId)).toMatchObject({ what: 'accept', mine: false });
  dataOf(await handle(office, 'manager', 'nameLawyer', caseId, { lawyerId: oneLawyer.lawyerId }));
  expect(await whatHappened(office, caseId)).toMatchObject({ state: 'ARRANGED', role: 'firm_admin' });
  const seen = await workOf(office, 'manager', caseId);
  expect(seen).toMatchObject({ mine: false, story: null, materials: [], papers: [], acts: [], members: [] });
  expect(seen.person.phone).toBeNull();
  expect(codeOf(await handle(office, 'manager', 'noteProgress', caseId, met))).toBe('NotAllowed');
  expect(codeOf(await asHandler(office, 'sun', 'giveColleagueCode', { lawyerId: manager }))).toBe(
    'NotAllowed',
  );
  expect(
    codeOf(await asHandler(office, 'manager', 'giveColleagueCode', { lawyerId: '1a00000000000005' })),
  ).toBe('PersonNotFound');
});
