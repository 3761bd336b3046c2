import fc from 'fast-check';
import type { StaffRole } from '../vocabulary/persons/roles';
import { complaintSubjects, type ComplaintSubject } from '../vocabulary/voices/complaint-subjects';
import { actsFor } from './complaint-acts';
import { noTarget, received, type ComplaintRecord } from './complaint';
import { fallsTo, isAbout, mayHandle, shownAsWaiting, type ComplaintHand } from './complaint-hands';

const bureau: ComplaintHand = { id: 's', name: '唐四', roles: ['supervisor'] };
const director: ComplaintHand = { id: 'd', name: '陈立', roles: ['director'] };
const clerk: ComplaintHand = { id: 'c', name: '李静', roles: ['clerk'] };
const accounts: ComplaintHand = { id: 'u', name: '周航', roles: ['user_manager'] };
const complaint = (more: Partial<ComplaintRecord> = {}): ComplaintRecord => ({
  ...received({
    ...{ receivedAt: '2026-11-02T02:00:00.000Z', way: 'call', about: 'staff', target: noTarget },
    ...{ caseId: null, receiptNo: null, inCase: false, quiet: false, text: '态度不好，请查一查。' },
  }),
  ...more,
});
const of = ({ id, name }: ComplaintHand) => ({ target: { ...noTarget, name, staffId: id } });

test('what is said of the only one of the bureau falls to the director, who may take its steps', () => {
  const one = complaint(of(bureau));
  expect(fallsTo(one, [bureau, director, clerk])).toBe('director');
  const fallen = { ...one, falls: 'director' as const };
  expect(mayHandle(fallen, director)).toBe(true);
  expect(actsFor(fallen, director)).toContain('accept');
  expect(mayHandle(fallen, bureau)).toBe(false);
  expect(mayHandle(fallen, clerk)).toBe(false);
  expect(mayHandle(one, director)).toBe(false);
});

test('with another one of the bureau there it stays with the bureau', () => {
  const other = { ...bureau, id: 's2', name: '吴江' };
  expect(fallsTo(complaint(of(bureau)), [bureau, other, director])).toBe('usual');
  expect(fallsTo(complaint({ about: 'lawyer' }), [director])).toBe('usual');
});

test('a decision of the bureau that is contested is looked at by the director', () => {
  const at = '2026-11-10T02:00:00.000Z';
  const decision = { at, byId: 's', finding: 'not', result: 'none', answer: '查过了，没有这回事。' } as const;
  const contest = { at, text: '不是这样。', answer: null, answeredAt: null };
  const one = complaint({ state: 'told', decision, contest });
  expect(fallsTo(one, [bureau, director])).toBe('director');
  expect(actsFor({ ...one, falls: 'director' }, director)).toContain('answerContest');
});

test('where everybody who may look into it is complained of, those who can call the bureau are shown that it waits', () => {
  const both = complaint({ target: { ...noTarget, name: '唐四局长和陈立主任' } });
  expect(fallsTo(both, [bureau, director, clerk, accounts])).toBe('outside');
  expect(shownAsWaiting(both, [bureau, director, clerk, accounts])).toEqual([accounts]);
  expect(shownAsWaiting(both, [bureau, director, clerk])).toEqual([clerk]);
  expect(shownAsWaiting(both, [bureau, director])).toEqual([bureau, director]);
});

const roleSets: readonly (readonly StaffRole[])[] = [
  ...[['clerk'], ['reviewer', 'approver'], ['director'], ['supervisor'], ['director', 'supervisor']],
  ...[['auditor'], ['user_manager'], ['finance', 'archivist']],
] as const;
const names = ['唐四', '陈立', '李静', '王敏', '周航', '吴江'];
const team = fc
  .array(fc.constantFrom(...roleSets), { minLength: 1, maxLength: 6 })
  .map((sets) => sets.map((roles, at): ComplaintHand => ({ id: `p${at}`, name: names[at] ?? '', roles })));

test('whoever is complained of, and whichever roles there are, somebody is shown that it waits, and who decides is not the one', () => {
  const subjects = Object.keys(complaintSubjects) as ComplaintSubject[];
  fc.assert(
    fc.property(
      team,
      fc.constantFrom(...subjects),
      fc.subarray([0, 1, 2, 3, 4, 5]),
      fc.option(fc.nat(5), { nil: null }),
      (staff, about, named, byId) => {
        const meant = named.flatMap((at) => staff[at]?.name ?? []);
        const staffId = byId === null ? null : (staff[byId]?.id ?? null);
        const text = meant.length > 0 ? `是${meant.join('和')}。` : '没有人接电话。';
        const one = complaint({ about, text, target: { ...noTarget, staffId } });
        const shown = shownAsWaiting(one, staff);
        expect(shown).not.toEqual([]);
        const fallen = { ...one, falls: fallsTo(one, staff) };
        const able = staff.filter((hand) => mayHandle(fallen, hand));
        expect(able.some((hand) => isAbout(one, hand))).toBe(false);
        expect(able.length === 0).toBe(fallen.falls === 'outside');
        if (able.length > 0) expect(shown).toEqual(able);
      },
    ),
    { numRuns: 400 },
  );
});
