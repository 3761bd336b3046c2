import type { Switches } from '../eligibility/packs/pack';
import { incomeNotes } from './income-standard';
import type { Answers } from './question';
import { nextCheck } from './self-check/self-check';
import { checkResult } from './self-check/self-check-result';
import type { CheckRules } from './try-answers';

const own: Switches = {
  nearestCentre: 'none',
  migrantKinExempt: false,
  committeeMayApply: [],
  standardAmount: { value: 2500, source: '青禾县演示公告', verified: true },
  greenStandard: null,
};
const rules: CheckRules = { packId: 'national', today: '2026-11-22', own };
const injured: Answers = {
  topic: '受伤索赔',
  matter: 'traffic_injury',
  status: ['none'],
  household_size: '3',
  place: 'here',
};

describe('the hardship figure of the centre', () => {
  it('stands below the question about income, per head and for this house, with where it was read', () => {
    expect(incomeNotes('family_income', injured, rules)).toEqual([
      '这里的标准：每人每月不超过 2,500 元。',
      '您家 3 口人，一共不超过 7,500 元。',
      '标准的出处：青禾县演示公告。',
    ]);
    expect(incomeNotes('household_size', injured, rules)[0]).toBe('这里的标准：每人每月不超过 2,500 元。');
  });

  it('is said without its source while nobody has checked it', () => {
    const unchecked = { ...own, standardAmount: { value: 2500, source: '听说的', verified: false } };

    expect(incomeNotes('family_income', injured, { ...rules, own: unchecked }).join()).not.toMatch(
      /出处|听说/,
    );
  });

  it('is for one person where the opponent lives in the same house', () => {
    expect(incomeNotes('family_income', { ...injured, lives_together: 'yes' }, rules).slice(0, 1)).toEqual([
      '这里的标准：您一个人每月不超过 2,500 元。',
    ]);
  });

  it('is not there where the centre has none, and no other question speaks of it', () => {
    expect(incomeNotes('family_income', injured, { packId: 'national', today: '2026-11-22' })).toEqual([]);
    expect(incomeNotes('matter', injured, rules)).toEqual([]);
  });

  it('comes from the place’s own rules where they have the figure: half of the city’s income in Zhongshan', () => {
    const zhongshan: CheckRules = { packId: 'zhongshan', today: '2026-11-22' };

    expect(incomeNotes('family_income', {}, zhongshan)[0]).toBe('这里的标准：每人每月低于 2,592 元。');
    expect(incomeNotes('family_income', {}, zhongshan).join()).toContain('中山市司法局');
  });

  it('is the kinder one of the green channel where the centre has lowered it there', () => {
    const migrant: Answers = {
      topic: '工作和工资',
      matter: 'social_insurance',
      migrant: 'yes',
      place: 'here',
    };
    const kinder = { ...own, greenStandard: { value: 3000, source: '内部通知', verified: false } };

    expect(incomeNotes('family_income', migrant, { ...rules, own: kinder })).toEqual([
      '这里的标准：每人每月不超过 3,000 元。',
    ]);
    expect(incomeNotes('family_income', injured, { ...rules, own: kinder })[0]).toContain('2,500');
  });

  it('makes the self-check ask for the income, and only then', () => {
    const { household_size: _size, ...before } = injured;

    expect(nextCheck(before, rules)).toBe('household_size');
    expect(nextCheck(before, { packId: 'national', today: '2026-11-22' })).toBeNull();
  });

  it('is what the result is explained with, on either side of it', () => {
    expect(checkResult({ ...injured, family_income: '3000' }, rules)).toMatchObject({
      kind: 'likely',
      reasons: expect.arrayContaining([
        '这里的标准：每人每月不超过 2,500 元。',
        '您家平均每人 1,000 元，够条件。',
      ]) as string[],
    });
    expect(checkResult({ ...injured, family_income: '30000' }, rules)).toMatchObject({
      kind: 'hardly',
      reasons: expect.arrayContaining(['您家平均每人 10,000 元，比标准高。']) as string[],
    });
  });

  it('agrees with the rules at the very figure, in words and in the answer', () => {
    const at = checkResult({ ...injured, family_income: '7500' }, rules);
    const above = checkResult({ ...injured, family_income: '7503' }, rules);

    expect([at.kind, at.reasons.join().includes('够条件')]).toEqual(['likely', true]);
    expect([above.kind, above.reasons.join().includes('比标准高')]).toEqual(['hardly', true]);
  });

  it('does not speak of the house’s income where nobody may ask for it', () => {
    const worker = { topic: '工作和工资', matter: 'wages', migrant: 'yes', place: 'here' };

    expect(checkResult(worker, rules).reasons.join()).not.toContain('2,500');
  });
});
