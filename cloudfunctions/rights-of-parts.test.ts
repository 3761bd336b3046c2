import type { Answer } from '../contract/envelope';
import type { CaseState } from '../domain/vocabulary/case-states';
import { codeOf, openTestOffice, type TestOffice } from '../test/cloud';
import { validInput } from '../test/inputs/valid-input';
import { caseInStates, secrets, type CaseInStates } from '../test/permissions/cases';
import { functionTables, type AnyAction } from '../test/permissions/functions';
import { partPhones, type PartPhone } from '../test/permissions/parts';
import { employ } from '../test/permissions/people';
import { knownOf, secretsIn } from '../test/permissions/troubles';
import { putBack, storedIn, type Stored } from '../test/stored';
import { caseParts, mayAsk, rightsOfParts, type CasePart } from './casework/opening/rights-of-parts';
import { blindIndex, keysFrom } from './platform/sealing/keys';

/** Every part in a case × every action of a phone, on the real functions, against the one table that the functions read. */
let office: TestOffice;
let one: CaseInStates;
let phones: readonly PartPhone[];
/** The way into the group, which some of the actions exchange. */
let invitation: Stored | undefined;
const states: readonly CaseState[] = ['SUBMITTED', 'SUPPLEMENT', 'HANDLING', 'REFUSED', 'TERMINATED'];
const confirmCode = '480213';
const confirming: readonly string[] = ['confirmApplication', 'sayWrong'];
const counted = { asked: 0, reached: 0 };

type PhoneAction = AnyAction & { readonly of: string };
let actions: readonly PhoneAction[];

beforeAll(async () => {
  office = await openTestOffice();
  await employ(office);
  one = await caseInStates(office, 0);
  phones = await partPhones(office, one);
  [invitation] = await storedIn(office.cloud, 'invitations', { _id: one.caseId });
  actions = functionTables()
    .filter(({ isDesk }) => !isDesk)
    .flatMap(({ name: of, actions: all }) => all.map((action) => ({ ...action, of })));
});
afterAll(async () => {
  console.log(`案件里的身份：${counted.asked} 次调用，其中 ${counted.reached} 次到了案件`);
  await office.close();
});

function inputOf({ name, input }: PhoneAction, document: Stored): unknown {
  const known = { ...knownOf(one, document), phone: '13900139000' };
  const more = confirming.includes(name) ? { code: confirmCode, name: secrets.name } : {};

  return validInput(input, { ...known, ...more });
}

const namesCase = (action: PhoneAction) =>
  JSON.stringify(inputOf(action, one.snapshots.HANDLING)).includes(one.caseId);

/** The number that the person was given for this very case, as whoever filled it in got it. */
async function giveConfirmCode(): Promise<void> {
  const _id = blindIndex(keysFrom({ YUANSHOU_KEYS: office.keys }), 'confirm-code', confirmCode);
  await putBack(office.cloud, 'confirm_codes', {
    ...{ _id, caseId: one.caseId, endsAt: new Date(Date.now() + 3_600_000).toISOString() },
  });
}

async function ask(phone: PartPhone, action: PhoneAction, document: Stored): Promise<Answer<unknown>> {
  await putBack(office.cloud, 'cases', document);
  if (invitation) await putBack(office.cloud, 'invitations', invitation);
  if (confirming.includes(action.name)) await giveConfirmCode();
  counted.asked += 1;
  const call = { action: action.name, input: inputOf(action, document) };

  return (await office.cloud.invoke(action.of, call, { openid: phone.openid })) as Answer<unknown>;
}

/** What the functions say to somebody for whom there is no such case, or no such step in it. */
const shut: readonly string[] = ['CaseNotFound', 'NotAllowed', 'ConfirmCodeWrong', 'PhoneNotHandlers'];

async function troubleOfOne(phone: PartPhone, action: PhoneAction, state: CaseState) {
  const before = phone.documentIn(state);
  const answer = await ask(phone, action, before);
  const isReached = !shut.includes(codeOf(answer));
  if (isReached) counted.reached += 1;
  if (mayAsk(phone.part, action.name)) return { isReached, trouble: null };
  const [after] = await storedIn(office.cloud, 'cases', { _id: one.caseId });
  const told = secretsIn(answer);
  if (isReached) return { isReached, trouble: `answered ${codeOf(answer)}` };
  if (told.length > 0) return { isReached, trouble: `tells ${told.join()}` };

  return { isReached, trouble: after?.version === before.version ? null : 'changed the case' };
}

async function troublesOf(phone: PartPhone): Promise<readonly string[]> {
  const troubles: string[] = [];
  const asked = actions.filter((action) => namesCase(action) && (action.of === 'provider') === phone.handles);
  for (const action of asked) {
    let reached = 0;
    for (const state of states) {
      const { isReached, trouble } = await troubleOfOne(phone, action, state);
      if (isReached) reached += 1;
      if (trouble) troubles.push(`${phone.part} ${action.name} ${state}: ${trouble}`);
    }
    if (mayAsk(phone.part, action.name) && reached === 0)
      troubles.push(`${phone.part} ${action.name}: the table allows it, no state reaches it`);
  }

  return troubles;
}

test('every action of a phone that names a case has its row, and no row is left over', () => {
  const named = actions.filter(namesCase).map(({ name }) => name);
  // A form is saved under a key of the phone's own, of which the office makes the case's.
  expect(Object.keys(rightsOfParts).sort()).toEqual([...new Set([...named, 'saveDraft'])].sort());
});

test('every part of the table is tried on a phone of its own', () => {
  expect(phones.map(({ part }) => part)).toEqual(caseParts);
});

test.each(caseParts)('%s reaches a case by exactly the actions of the table', async (part) => {
  const troubles: string[] = [];
  for (const phone of phones.filter((each) => each.part === part))
    troubles.push(...(await troublesOf(phone)));
  expect(troubles).toEqual([]);
});

const rowsOf = (part: CasePart) => Object.keys(rightsOfParts).filter((action) => mayAsk(part, action));

test('whoever filled in for another has number, state and a fresh number, and nothing once that is over', () => {
  expect(rowsOf('helper').sort()).toEqual(
    [
      'addMaterial',
      'askConfirmation',
      'joinGroup',
      'openCase',
      'openInvitation',
      'saveDraft',
      'submit',
    ].sort(),
  );
  const byCode = ['openInvitation', 'joinGroup'];
  expect([rowsOf('endedHelper'), rowsOf('confirmedHelper')]).toEqual([byCode, byCode]);
  // Whoever was replaced still says what they hand over, and nothing else.
  expect(rowsOf('formerLawyer').sort()).toEqual(['listHandOver', 'openHandOver']);
  expect(rowsOf('otherHandler')).toEqual([]);
});
