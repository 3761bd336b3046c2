import { answerText, checkPage } from './check-page';
import { questionOf } from './questions';
import { workerAnswers } from './testing/sample-answers';

function shown(id: string, answers = workerAnswers): string {
  const question = questionOf(id);

  return question ? answerText(question, answers) : 'no such question';
}

describe('what the check page says', () => {
  it('repeats the words of the cards and reads sums and days in words', () => {
    expect(shown('matter')).toBe('老板拖欠工资');
    expect(shown('amount')).toBe('12,300 元（一万二千三百元）');
    expect(
      shown('identity_number', { ...workerAnswers, identity_number: '身份证：110101 198003078879' }),
    ).toBe('110101198003078879');
    expect(shown('happened_on')).toBe('2026年3月1日');
    expect(shown('urgent')).toBe('没有这些急事');
  });

  it('says of maintenance that it is for every month or year', () => {
    const support = { ...workerAnswers, topic: '家里的事', matter: 'child_support' };

    expect(shown('amount', { ...support, amount: '600' })).toBe('每月 600 元（六百元）');
    expect(shown('amount', { ...support, amount: '每年7200' })).toBe('每年 7,200 元（七千二百元）');
    expect(questionOf('amount')?.titleFor?.(support)).toBe('一个月要多少钱？');
  });

  it('says what was left open in the words of its button, and what is not filled', () => {
    expect(shown('amount', { ...workerAnswers, amount: null })).toBe('说不清');
    expect(shown('amount', {})).toBe('还没有填');
  });

  it('shows a wrong answer as it was typed', () => {
    expect(shown('amount', { ...workerAnswers, amount: '很多' })).toBe('很多');
  });

  it('counts everybody of a group: typed, joined and the representative', () => {
    const member = { name: '钱小麦', number: '110101198507270012', phone: '13800138001', amount: '8600' };
    const group = { ...workerAnswers, for_whom: 'group', members: [member] };
    const membersOf = (others?: { readonly people: number; readonly total: number }) =>
      checkPage(group, others)
        .flatMap(({ rows }) => rows)
        .find(({ id }) => id === 'members')?.answer;

    expect(membersOf()).toContain('连您自己2人，一共20,900 元');
    expect(membersOf({ people: 3, total: 20_600.5 })).toContain('连您自己4人，一共32,900.50 元');
    expect(membersOf({ people: 0, total: 0 })).toBe('现在只有您一个人，请工友点链接加入');
  });

  it('has no section without a row', () => {
    expect(checkPage(workerAnswers).map(({ id }) => id)).toEqual([
      'who',
      'matter',
      'person',
      'story',
      'contact',
    ]);
  });
});
