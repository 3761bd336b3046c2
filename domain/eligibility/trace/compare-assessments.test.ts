import { assess } from '../assess';
import type { Assessment } from './assessment';
import { withSwitches } from '../packs/combine-packs';
import { compareAssessments } from './compare-assessments';
import type { Facts } from '../facts/facts';
import { packFor } from '../packs/pack-for';
import { ordinaryApplicant } from '../testing/ordinary-applicant';

const widow: Facts = { ...ordinaryApplicant, matter: 'work_injury', tags: ['migrant_worker_kin'] };
const plain = packFor('national', '2026-01-01');

test('the same answer is no change, whatever else the trace says', () => {
  const now = assess(widow, plain);

  expect(compareAssessments(now, assess(widow, plain))).toBeNull();
  expect(compareAssessments(now, { ...now, trace: [] })).toBeNull();
});

test('another answer names what it was, what it is, and just the rules that turned', () => {
  const [old, now] = [assess(widow, plain), assess(widow, withSwitches(plain, { migrantKinExempt: true }))];
  const change = compareAssessments(old, now);

  expect(change?.before).toEqual({
    outcome: old.outcome,
    inScope: true,
    hardship: 'required',
    greenChannel: true,
  });
  expect(change?.after).toMatchObject({ outcome: now.outcome, hardship: 'verification_exempt' });
  expect(Object.keys(change?.after ?? {})).toEqual(['outcome', 'inScope', 'hardship', 'greenChannel']);

  const turned = change?.rules ?? [];
  const exemption = plain.exemptions.find(({ when }) => when.anyTag?.includes('migrant_worker'));

  expect(turned.length).toBeGreaterThan(0);
  expect(turned).toContainEqual(expect.objectContaining({ ruleId: exemption?.id, was: false, is: true }));
  expect(turned.every(({ was, is }) => was !== is)).toBe(true);
  expect(turned.every(({ title, article }) => title !== '' && article !== undefined)).toBe(true);
});

const line = (ruleId: string, result: boolean | 'unknown') =>
  ({ ruleId, title: `规则 ${ruleId}`, article: '法-1', result }) as unknown as Assessment['trace'][number];
const answer = (outcome: string, trace: Assessment['trace']) =>
  ({ outcome, inScope: true, hardship: 'required', greenChannel: false, trace }) as unknown as Assessment;

test('a rule that one pack does not have counts as not holding there', () => {
  const before = answer('ineligible', [line('both', true), line('gone', true), line('never', false)]);
  const after = answer('eligible', [line('both', true), line('new', true), line('open', 'unknown')]);

  expect(compareAssessments(before, after)?.rules).toEqual([
    { ruleId: 'gone', title: '规则 gone', article: '法-1', was: true, is: false },
    { ruleId: 'new', title: '规则 new', article: '法-1', was: false, is: true },
    { ruleId: 'open', title: '规则 open', article: '法-1', was: false, is: 'unknown' },
  ]);
});
