import type { Answer } from '../contract/envelope';
import { caseStates, type CaseState } from '../domain/vocabulary/case-states';
import { stepOf } from '../domain/procedure';
import type { ActionName } from '../domain/procedure';
import { codeOf, openTestOffice, type TestOffice } from '../test/cloud';
import { validInput } from '../test/inputs/valid-input';
import { caseInStates, type CaseInStates } from '../test/permissions/cases';
import { functionTables, type AnyAction } from '../test/permissions/functions';
import { bystander, colleagues, employ, type Colleague } from '../test/permissions/people';
import { putBack, type Stored } from '../test/stored';

/**
 * The own case: every step in every state asked by somebody whose role may take it, once as a person without any tie
 * to the case and once with the tie that the table of the procedure forbids.
 */
const counted = { calls: 0, refused: 0, control: 0 };
let office: TestOffice;
let one: CaseInStates;
let steps: readonly AnyAction[];

beforeAll(async () => {
  office = await openTestOffice();
  await employ(office);
  one = await caseInStates(office, 0);
  steps = functionTables()
    .filter(({ isDesk }) => isDesk)
    .flatMap(({ actions }) => actions)
    .filter(({ name }) => caseStates.some((state) => stepOf(state, name as ActionName)));
});
afterAll(async () => {
  console.log(
    `自己的案件：${counted.calls} 次调用，按名拒绝 ${counted.refused} 次，无关的人不因此被拒 ${counted.control} 次`,
  );
  await office.close();
});

interface Tie {
  readonly guard: string;
  readonly code: string;
  /** The case as it would be if this person had that tie to it. */
  readonly tied: (snapshot: Stored, id: string) => Stored;
}

const at = '2026-11-20T02:00:00.000Z';
type Parts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
const withReview = (snapshot: Stored, review: object): Stored => ({
  ...snapshot,
  review: { ...(snapshot.review as object), ...review },
});
const withDecision = (snapshot: Stored, more: object): Stored =>
  withReview(snapshot, { decision: { ...(snapshot.review as Parts).decision, ...more } });

const ties: readonly Tie[] = [
  {
    guard: 'notRecused',
    code: 'PersonRecused',
    tied: (snapshot, personId) =>
      withReview(snapshot, { recusals: [{ personId, at, ground: 'kin', reason: '对方是亲戚' }] }),
  },
  {
    guard: 'notReviewer',
    code: 'SamePersonDecided',
    tied: (snapshot, by) =>
      withDecision(snapshot, { recommendation: { by, at, proposal: 'grant', opinion: '情况属实。' } }),
  },
  {
    guard: 'notAlreadyMine',
    code: 'AlreadyDone',
    tied: ({ desk, ...rest }, ownerId) => {
      const { turn } = desk as { turn: object };

      return { ...rest, desk: { ...(desk as object), ownerId, turn: { ...turn, personId: ownerId } } };
    },
  },
];

async function ask(action: AnyAction, { userName }: Colleague, stored: Stored): Promise<Answer<unknown>> {
  await putBack(office.cloud, 'cases', stored);
  counted.calls += 1;
  const { caseId, materialId } = one;
  const known = { caseId, caseIds: [caseId], materialId, version: stored.version, personId: bystander };

  return office.desk(
    userName,
    action.name,
    validInput(action.input, { ...known, firmId: 'f000000000000001' }),
  );
}

/** What went wrong with one step that this tie forbids, if anything. */
async function troubleWith(tie: Tie, state: CaseState, action: AnyAction, person: Colleague) {
  const free = await ask(action, person, one.snapshots[state]);
  const bound = await ask(action, person, tie.tied(one.snapshots[state], person.id));
  if (codeOf(bound) === tie.code) counted.refused += 1;
  if (codeOf(free) !== tie.code) counted.control += 1;
  if (bound.ok) return 'was done';

  return codeOf(free) === tie.code ? 'refused without a tie' : null;
}

test.each(ties)('nobody takes a step that $guard forbids, and nobody else is kept from it', async (tie) => {
  const troubles: string[] = [];
  const before = counted.refused;
  for (const state of caseStates) {
    for (const action of steps) {
      const step = stepOf(state, action.name as ActionName);
      if (!step || !(step.guards as readonly string[]).includes(tie.guard)) continue;
      const may = colleagues.filter(({ role, place }) => place === 'own' && step.who.includes(role));
      for (const person of may) {
        const trouble = await troubleWith(tie, state, action, person);
        if (trouble) troubles.push(`${person.role} ${action.name} ${state}: ${trouble}`);
      }
    }
  }
  expect(troubles).toEqual([]);
  expect(counted.refused).toBeGreaterThan(before);
});
