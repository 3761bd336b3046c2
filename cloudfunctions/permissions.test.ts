import * as scan from '../contract/people/scan';
import * as session from '../contract/people/session';
import type { Answer } from '../contract/envelope';
import { caseStates, type CaseState } from '../domain/vocabulary/case-states';
import { mask } from '../domain/privacy/mask';
import type { Role } from '../domain/vocabulary/persons/roles';
import { openTestOffice, type TestOffice } from '../test/cloud';
import { validInput } from '../test/inputs/valid-input';
import { caseInStates, documentOf, secrets, type CaseInStates } from '../test/permissions/cases';
import { functionTables, type AnyAction } from '../test/permissions/functions';
import { bystander, colleagues, employ, type Colleague } from '../test/permissions/people';
import { knownOf, secretsIn, troubleOfChange, troubleOfRefusal } from '../test/permissions/troubles';
import { putBack, storedIn, type Stored } from '../test/stored';
import { openStored } from './platform/store/case-sealing';
import type { CollectionName, StoredCase } from './platform/documents';
import { keysFrom, type Keys } from './platform/sealing/keys';

/** Every action × every role × own and other centre × every state, generated from the tables, on the real functions. */
const lanes = 4;
/** Typesetting costs a third of a second each time, so these are asked for in two states only. */
const typesetting: readonly string[] = ['previewPaper', 'printPapers'];
const typesetIn: readonly CaseState[] = ['DRAFT', 'REVIEWING'];
const counted = { calls: 0, allowed: 0 };
let office: TestOffice;
let keys: Keys;
let cases: readonly CaseInStates[];
let deskActions: readonly AnyAction[];
let phoneActions: readonly (AnyAction & { readonly of: string })[];

beforeAll(async () => {
  office = await openTestOffice();
  keys = keysFrom({ YUANSHOU_KEYS: office.keys });
  await employ(office);
  const doors = [...Object.values(session), ...Object.values(scan)].map(({ action }) => action);
  const tables = functionTables();
  deskActions = tables
    .filter(({ isDesk }) => isDesk)
    .flatMap(({ actions }) => actions)
    .filter(({ name }) => !doors.includes(name));
  phoneActions = tables
    .filter(({ isDesk }) => !isDesk)
    .flatMap(({ name: of, actions }) => actions.map((one) => ({ ...one, of })));
  cases = await Promise.all(Array.from({ length: lanes }, (_, place) => caseInStates(office, place)));
});
afterAll(async () => {
  console.log(`权限矩阵：${counted.calls} 次调用，其中准许 ${counted.allowed} 次`);
  await office.close();
});

const isAboutCase = ({ input }: AnyAction, one: CaseInStates): boolean =>
  JSON.stringify(validInput(input, knownOf(one, one.snapshots.HANDLING))).includes(one.caseId);

async function ask(action: AnyAction, { userName }: Colleague, input: unknown): Promise<Answer<unknown>> {
  counted.calls += 1;
  const answer = await office.desk(userName, action.name, input);
  if (answer.ok) counted.allowed += 1;

  return answer;
}

/** What a role may read of the case, by the declaration of its fields. */
function maySay(snapshot: Stored, role: Role, action: string): (what: string) => boolean {
  const shown = JSON.stringify(
    mask({ ...openStored(keys, snapshot as unknown as StoredCase), draft: null, events: [] }, role),
  );
  const asked = action === 'revealIdentity' ? secrets.number : '';

  return (what) => {
    const words = secrets[what as keyof typeof secrets];

    return words === asked || shown.includes(words);
  };
}

function maySee({ role, place }: Colleague, state: CaseState): boolean {
  return role !== 'user_manager' && role !== 'assessor' && place === 'own' && state !== 'DRAFT';
}

test('staff reach and change a case only as the procedure, their role, centre and station allow', async () => {
  const troubles: string[] = [];
  const lane = async (one: CaseInStates, place: number): Promise<void> => {
    const people = colleagues.filter((_, at) => at % lanes === place);
    const actions = deskActions.filter((action) => isAboutCase(action, one));
    for (const state of caseStates) {
      const before = one.snapshots[state];
      await putBack(office.cloud, 'cases', before);
      const asked = actions.map(
        (action) => [action, validInput(action.input, knownOf(one, before))] as const,
      );
      for (const person of people) {
        for (const [action, input] of asked) {
          if (typesetting.includes(action.name) && !typesetIn.includes(state)) continue;
          const answer = await ask(action, person, input);
          const trouble = await troubleOf(answer, one, person, action, state);
          if (trouble) troubles.push(`${person.place} ${person.role} ${action.name} ${state}: ${trouble}`);
        }
      }
      const after = await documentOf(office, one.caseId);
      if (JSON.stringify(after) !== JSON.stringify(before)) troubles.push(`${state}: the case was changed`);
    }
  };
  await Promise.all(cases.map(lane));
  expect(troubles).toEqual([]);
  expect(counted.allowed).toBeGreaterThan(1000);
});

async function troubleOf(
  answer: Answer<unknown>,
  one: CaseInStates,
  person: Colleague,
  action: AnyAction,
  state: CaseState,
): Promise<string | null> {
  if (!answer.ok) return troubleOfRefusal(answer);
  if (!maySee(person, state)) return 'was answered';
  const before = one.snapshots[state];
  const told = secretsIn(answer).filter((what) => !maySay(before, person.role, action.name)(what));
  if (told.length > 0) return `tells ${told.join()}`;
  const after = await documentOf(office, one.caseId);
  if (after.version === before.version) return null;
  await putBack(office.cloud, 'cases', before);

  return troubleOfChange(before, after, [person.role]);
}

const officeData: readonly CollectionName[] = ['users', 'centres', 'stations', 'firms', 'lawyers', 'cases'];

/** The own centre's data; what an account notes about its owner's sign-ins aside. */
async function ownCentreData(): Promise<unknown> {
  const all = await Promise.all(officeData.map((name) => storedIn(office.cloud, name)));
  const own = all.flat().filter(({ centreId }) => centreId === cases[0]?.snapshots.DRAFT.centreId);

  return own.map(({ lastSignInAt: _when, pendingFactor: _own, ...rest }) => rest);
}

test('nobody of another centre, no auditor and no stranger to accounts changes or reads the office', async () => {
  const one = cases[0] as CaseInStates;
  const actions = deskActions.filter((action) => !isAboutCase(action, one));
  await Promise.all(cases.map(({ snapshots }) => putBack(office.cloud, 'cases', snapshots.REVIEWING)));
  const outside = colleagues.filter(({ place, role }) => place === 'other centre' || role === 'auditor');
  await Promise.all(outside.map(({ userName }) => office.cookie(userName)));
  const before = await ownCentreData();
  const troubles: string[] = [];
  for (const person of outside) {
    for (const action of actions) {
      const input = validInput(action.input, knownOf(one, one.snapshots.REVIEWING));
      const answer = await ask(action, person, input);
      const told = secretsIn(answer);
      const trouble = told.length > 0 ? `tells ${told.join()}` : troubleOfRefusal(answer);
      const named = person.place === 'other centre' && JSON.stringify(answer).includes(bystander);
      if (trouble ?? named)
        troubles.push(`${person.place} ${person.role} ${action.name}: ${trouble ?? 'names'}`);
    }
  }
  expect(troubles).toEqual([]);
  expect(await ownCentreData()).toEqual(before);
});

const hides = {
  owner: ['memberNumber', 'memberPhone', 'memberName'],
  member: ['name', 'number', 'phone', 'story'],
  stranger: Object.keys(secrets),
} as const;
const rolesOf: Readonly<Record<keyof typeof hides, readonly Role[]>> = {
  owner: ['applicant', 'helper'],
  member: ['member'],
  stranger: [],
};

type Caller = keyof typeof hides;

function troubleOnPhone(who: Caller, answer: Answer<unknown>, isAsked: boolean): string | null {
  const told = secretsIn(answer).filter((what) => (hides[who] as readonly string[]).includes(what));
  if (told.length > 0) return `tells ${told.join()}`;

  return who === 'stranger' && isAsked && answer.ok ? 'was answered' : troubleOfRefusal(answer);
}

/** A draft is changed without events, and its owner may throw it away; nothing else ever disappears. */
function troubleOfOwn(who: Caller, before: Stored, after: Stored | undefined): string | null {
  if (after && after.version === before.version) return null;
  if (before.state === 'DRAFT')
    return who === 'owner' || (who === 'member' && after) ? null : 'draft changed';

  return after ? troubleOfChange(before, after, rolesOf[who]) : 'the case is gone';
}

test.each(Object.keys(hides) as Caller[])(
  'on the phone, the %s of a case reaches with every action in every state only what is theirs',
  async (who) => {
    const troubles: string[] = [];
    const lane = async (one: CaseInStates, place: number): Promise<void> => {
      const openid = who === 'stranger' ? `matrix-stranger-${place}` : one[who];
      const code = who === 'stranger' ? '0'.repeat(24) : one.code;
      for (const state of caseStates.filter((_, at) => at % lanes === place)) {
        const before = one.snapshots[state];
        await putBack(office.cloud, 'cases', before);
        for (const { of, name, input } of phoneActions) {
          const sent = validInput(input, knownOf(one, before, code));
          const answer = (await office.cloud.invoke(
            of,
            { action: name, input: sent },
            { openid },
          )) as Answer<unknown>;
          counted.calls += 1;
          if (answer.ok) counted.allowed += 1;
          const [after] = await storedIn(office.cloud, 'cases', { _id: one.caseId });
          const isAsked = JSON.stringify(sent).includes(one.caseId);
          const trouble = troubleOnPhone(who, answer, isAsked) ?? troubleOfOwn(who, before, after);
          if (trouble) troubles.push(`${who} ${name} ${state}: ${trouble}`);
          if (after?.version !== before.version) await putBack(office.cloud, 'cases', before);
        }
      }
    };
    await Promise.all(cases.map(lane));
    expect(troubles).toEqual([]);
  },
);
