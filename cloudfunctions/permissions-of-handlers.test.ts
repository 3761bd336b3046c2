import type { Answer } from '../contract/envelope';
import { caseStates, type CaseState } from '../domain/vocabulary/case-states';
import { openTestOffice, type TestOffice } from '../test/cloud';
import { validInput } from '../test/inputs/valid-input';
import { caseInStates, documentOf, type CaseInStates } from '../test/permissions/cases';
import { functionTables, type AnyAction } from '../test/permissions/functions';
import {
  handlers,
  handlersAt,
  limitsOf,
  onDuty,
  type Handler,
  type Hands,
} from '../test/permissions/handlers';
import { employ } from '../test/permissions/people';
import { knownOf, secretsIn, troubleOfChange, troubleOfRefusal } from '../test/permissions/troubles';
import { putBack, type Stored } from '../test/stored';

/** Every action of a handler's phone × every state × own and other case × before and after a replacement. */
let office: TestOffice;
let one: CaseInStates;
let allowed = 0;
let asked: readonly AnyAction[];

beforeAll(async () => {
  office = await openTestOffice();
  await employ(office);
  one = await caseInStates(office, 0);
  await handlersAt(office);
  asked = functionTables()
    .filter(({ name }) => name === 'provider')
    .flatMap(({ actions }) => actions)
    .filter(({ name }) => name !== 'bindHandler');
});
afterAll(() => office.close());

/** From the assignment through the review of the file, an ended aid until its file is put away. */
const inHand: readonly CaseState[] = [
  'ASSIGNED',
  'ARRANGED',
  'HANDLING',
  'CLOSED',
  'FILE_REVIEW',
  'TERMINATED',
];

/** In the snapshots the firm is chosen first and names its lawyer after. */
function handsIn(state: CaseState): Hands {
  if (!inHand.includes(state)) return {};

  return state === 'ASSIGNED' ? { manager: 'manager' } : { manager: 'manager', lawyer: 'lawyer' };
}

async function troubleOfHandler(
  handler: Handler,
  before: Stored,
  { name, input }: AnyAction,
  stands: Hands[Handler['who']],
): Promise<string | null> {
  const { roles, hides } = limitsOf(stands);
  const sent = validInput(input, knownOf(one, before));
  const call = { action: name, input: sent };
  const answer = (await office.cloud.invoke('provider', call, { openid: handler.openid })) as Answer<unknown>;
  if (answer.ok) allowed += 1;
  const told = secretsIn(answer).filter((what) => hides.includes(what));
  if (told.length > 0) return `tells ${told.join()}`;
  if (!stands && answer.ok && JSON.stringify(sent).includes(one.caseId)) return 'was answered';
  const after = await documentOf(office, one.caseId);
  if (after.version === before.version) return troubleOfRefusal(answer);
  await putBack(office.cloud, 'cases', before);

  return troubleOfChange(before, after, roles);
}

test('handlers reach a case on their phone only while it is in their hands, and the manager no words of the person', async () => {
  const troubles: string[] = [];
  const tryAll = async (before: Stored, where: string, hands: Hands) => {
    await putBack(office.cloud, 'cases', before);
    for (const handler of handlers)
      for (const action of asked) {
        const trouble = await troubleOfHandler(handler, before, action, hands[handler.who]);
        if (trouble) troubles.push(`${handler.who} ${action.name} ${where}: ${trouble}`);
      }
  };
  const asDispatcher = async (action: string, more: object) => {
    const { caseId } = one;
    const { version } = await documentOf(office, caseId);
    const answer = await office.desk('m0-dispatcher', action, { caseId, version, ...more });
    expect([action, answer.ok]).toEqual([action, true]);
  };
  for (const state of caseStates) await tryAll(one.snapshots[state], state, handsIn(state));

  await putBack(office.cloud, 'cases', one.snapshots.HANDLING);
  await asDispatcher('reportConflict', { reason: '利益冲突' });
  await tryAll(await documentOf(office, one.caseId), 'after the lawyer left', {});
  await asDispatcher('assign', { firmId: 'f000000000000002' });
  await asDispatcher('nameLawyer', { lawyerId: '1a00000000000005' });
  await tryAll(await documentOf(office, one.caseId), 'in the next hands', {
    ...{ 'other lawyer': 'lawyer', 'other manager': 'manager' },
  });
  expect(troubles).toEqual([]);
  expect(allowed).toBeGreaterThan(60);
});

test('a duty lawyer has the case that is assigned to them like any lawyer, and no other', async () => {
  await onDuty(office, 'lawyer');
  const ofDuty = handlers.filter(({ who }) => who === 'lawyer' || who === 'duty lawyer');
  const troubles: string[] = [];
  for (const state of caseStates) {
    const before = one.snapshots[state];
    await putBack(office.cloud, 'cases', before);
    for (const handler of ofDuty)
      for (const action of asked) {
        const stands = handsIn(state)[handler.who];
        const trouble = await troubleOfHandler(handler, before, action, stands);
        if (trouble) troubles.push(`duty ${handler.who} ${action.name} ${state}: ${trouble}`);
      }
  }
  expect(troubles).toEqual([]);
});
