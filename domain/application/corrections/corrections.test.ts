import type { Case } from '../../case/case';
import { changesBetween } from '../../case/history/changes';
import { sampleCase } from '../../case/testing/sample-case';
import { correctionWords } from './correction-words';
import { openAnswers } from './correctables';
import { corrected } from './corrections';

const today = '2026-11-30';
const sent: Case = { ...sampleCase, state: 'REVIEWING' };
const after = (id: string, value: string, c: Case = sent): Case => ({
  ...c,
  ...corrected(c, id, value, today),
});
const told = (id: string, value: string): string => correctionWords(changesBetween(sent, after(id, value)));
const refusal = (id: string, value: string, c: Case = sent): string => {
  try {
    corrected(c, id, value, today);

    return 'taken';
  } catch (error) {
    return String((error as { details: { why?: string } }).details.why ?? (error as { code: string }).code);
  }
};

describe('a slip in what was handed in', () => {
  it.each([
    ['opponent', '青禾县兴旺建筑队', '对方：青禾县某建筑队 → 青禾县兴旺建筑队'],
    ['happened_on', '2026-03', '从什么时候：2026年6月30日 → 2026年3月（记不清哪天）'],
    ['phone', '139 0013 9000', '电话：13800138000 → 13900139000'],
    ['address', '青禾县东坪乡二组7号', '住址：青禾县柳溪镇三组12号 → 青禾县东坪乡二组7号'],
  ])('of %s is put right, and the old stands beside the new', (id, value, words) => {
    expect(told(id, value)).toBe(words);
  });

  it('in the own sum leaves what the others claim as it is', () => {
    expect(openAnswers(sent).find(({ question }) => question === 'amount')?.typed).toBe('3700');
    expect(after('amount', '1万').dispute.amount).toBe(18_600);
    expect(told('amount', '1万')).toBe('多少钱：12,300 元 → 18,600 元');
  });

  it('of maintenance keeps whether it is for a month or a year, and tells the desk', () => {
    const { amount: _, ...dispute } = sent.dispute;
    const support: Case = {
      ...sent,
      members: [],
      dispute: { ...dispute, matter: 'support_of_parents', amount: 600, amountPer: 'month' },
    };
    const yearly = after('amount', '一年7200', support);

    expect(openAnswers(support).find(({ question }) => question === 'amount')?.typed).toBe('每月600');
    expect(yearly.dispute).toMatchObject({ amount: 7200, amountPer: 'year' });
    expect(correctionWords(changesBetween(support, yearly))).toBe(
      '多少钱：600 元 → 7,200 元；这个钱算的是：每月 → 每年',
    );
    expect(after('amount', '800', support).dispute).toMatchObject({ amount: 800, amountPer: 'month' });
  });

  it.each([
    ['phone', '1380013', '手机号'],
    ['happened_on', '2027-03-01', '这一天还没到'],
    ['opponent', '青', '名字'],
    ['opponent', '青禾县某建筑队', '和原来一样'],
    ['case_name', '学习资料', 'ActionNotPossibleNow'],
    ['identity_number', '110101199003071233', 'ActionNotPossibleNow'],
    ['matter', 'divorce_property', 'ActionNotPossibleNow'],
    ['__proto__', 'x', 'ActionNotPossibleNow'],
  ])('of %s as %s is refused with the cure', (id, value, why) => {
    expect(refusal(id, value)).toContain(why);
  });

  it("of a name is the centre's to put right once a paper bears it", () => {
    expect(after('name', '赵小河', { ...sent, state: 'SUBMITTED' }).applicant.name).toBe('赵小河');
    expect(refusal('name', '赵小河')).toBe('ActionNotPossibleNow');
  });
});
