import { sampleCase } from '../case/testing/sample-case';
import type { Case } from '../case/case';
import { guards } from './guards';
import type { GuardName } from './guards/names';
import { person } from './testing/cases';

/** The parts of a case that a guard reads, each said by the account `before`. */
const by = 'before';
const at = '2026-11-20T02:00:00.000Z';
const hand = { at, by };

function done(part: object): Case {
  return { ...sampleCase, ...part };
}

const review = (more: object) => done({ review: { ...sampleCase.review, ...more } });
const closing = (more: object) => done({ closing: { ...sampleCase.closing, ...more } });
const decision = { recommendation: { ...hand, proposal: 'grant', opinion: '属实' }, outcome: null };

/** Every guard that keeps two steps in two hands, with a case in which the first step was taken. */
const separations: readonly (readonly [GuardName, Case])[] = [
  ['notRecused', review({ recusals: [{ personId: by, at, ground: 'kin', reason: '亲戚' }] })],
  ['notReviewer', review({ decision })],
  ['notDecider', review({ decision: { recommendation: null, outcome: hand } })],
  ['otherHand', closing({ subsidy: { calculated: hand, reviewed: null, approved: null, returned: null } })],
  ['otherHand', closing({ subsidy: { calculated: { at, by: 'x' }, reviewed: hand, approved: null } })],
  ['otherHand', closing({ subsidy: { calculated: { at, by: 'x' }, reviewed: null, approved: hand } })],
  ['notHandedInByMe', closing({ dossier: { by } })],
  ['otherAppraiser', closing({ appraisal: { by } })],
];

test.each(separations)('%s counts the human, whichever account they used', (name, c) => {
  const passes = (who: object) => guards[name].holds(c, { ...person('now', 'approver'), ...who }, {});
  expect(passes({})).toBe(true);
  expect(passes({ sameAs: ['other'] })).toBe(true);
  expect(passes({ id: by })).toBe(false);
  expect(passes({ sameAs: ['other', by] })).toBe(false);
});

test('every guard that refuses the same person is among them', () => {
  const named = (Object.keys(guards) as GuardName[]).filter((name) =>
    ['SamePersonDecided', 'PersonRecused'].includes(guards[name].code),
  );
  expect([...new Set(separations.map(([name]) => name))].sort()).toEqual(named.sort());
});
