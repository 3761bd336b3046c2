import { closingGuards } from '../procedure/guards/closing';
import { recipients } from '../documents/shared/said';
import { subsidyFacts } from '../closing/subsidy-facts';
import { caseLine } from '../statistics/from-case/case-line';
import { groupCase } from '../../test/samples/group-case';
import { caseIn, person } from '../procedure/testing/cases';
import type { Case } from './case';
import { assignment } from './testing/filled';
import { aidedMembers, claimedBy, claimedByApplicant, peopleIn, presentMembers } from './people';

/** One count of the people of a group (decision 21): subsidy, figures, papers and sums agree. */
const registers = { stationName: () => undefined, handlerKind: () => 'lawyer' as const };
const said = { directCosts: 0, translation: 0, away: null, isHard: false, grade: null } as const;
const before = '2026-11-01T00:00:00.000Z';
const after = '2026-11-20T00:00:00.000Z';

/** A group of twenty at its end; of the nineteen members some were typed in or left. */
function twenty(change: (member: Case['members'][number], at: number) => object = () => ({})): Case {
  const { members, applicant, dispute, facts } = groupCase(19);
  const changed = members.map((one, at) => ({ ...one, ...change(one, at) }));

  return caseIn(
    'ARCHIVED',
    { assignments: [assignment] },
    { members: changed, applicant, dispute, facts, submittedAt: before },
  );
}

const counts = (c: Case) => ({
  subsidy: subsidyFacts(c, 'lawyer', said).people,
  figures: caseLine(c, registers)?.cells['人数'],
  papers: recipients(c).slice(c.applicant.name.length),
});

test('whoever was typed in by the centre counts like whoever joined on a phone', () => {
  const all = { subsidy: 20, figures: 20, papers: '等20人' };
  expect(counts(twenty())).toEqual(all);
  expect(counts(twenty((_, at) => (at < 12 ? { confirmedAt: null } : {})))).toEqual(all);
});

test('whoever left before the assignment is not counted anywhere', () => {
  const c = twenty((_, at) => (at === 3 ? { leftAt: before } : {}));
  expect(counts(c)).toEqual({ subsidy: 19, figures: 19, papers: '等19人' });
});

test('whoever left later was aided: paid and counted, but on no new paper and with no share', () => {
  const c = twenty((_, at) => (at === 3 ? { leftAt: after } : {}));
  expect(counts(c)).toEqual({ subsidy: 20, figures: 20, papers: '等19人' });
  const share = [{ memberId: 'm4', amount: 1 }];
  expect(closingGuards.sharesSound.holds(c, person('li', 'clerk'), { recovered: 10, shares: share })).toBe(
    false,
  );
});

test('the next handler is paid for whom they helped; the figures keep whom the first had helped', () => {
  const next = {
    ...assignment,
    assignedAt: '2026-11-25T00:00:00.000Z',
    agreedAt: '2026-11-26T00:00:00.000Z',
  };
  const c = twenty((_, at) => (at === 3 ? { leftAt: after } : {}));
  const two = { ...c, assignment: { ...c.assignment, assignments: [assignment, next] } };
  expect(counts(two)).toMatchObject({ subsidy: 19, figures: 20 });
});

test('two are a group on paper, one is not; sums of those who left are nobody’s', () => {
  const pair = { ...twenty(), members: twenty().members.slice(0, 1) };
  expect(recipients(pair)).toBe(`${pair.applicant.name}等2人`);
  expect(recipients({ ...pair, members: [] })).toBe(pair.applicant.name);
  const left = { ...pair, members: pair.members.map((one) => ({ ...one, leftAt: before })) };
  expect([peopleIn(left), claimedBy(left.members), presentMembers(left.members)]).toEqual([1, 0, []]);
  expect(aidedMembers(left.members, null)).toEqual([]);
  const claim = { ...pair, dispute: { ...pair.dispute, amount: 20_001.5 } };
  expect([claimedBy(claim.members), claimedByApplicant(claim)]).toEqual([12_001, 8000.5]);
});
