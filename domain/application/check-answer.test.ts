import * as fc from 'fast-check';
import { checkCharacter } from '../identity/resident-id';
import { checkAnswer } from './check-answer';
import { questionOf, questions } from './questions';
import { yuan } from './schemas';

function fault(id: string, value: unknown): string | null {
  const question = questionOf(id);
  if (!question) throw new Error(`no question ${id}`);

  return checkAnswer(question, value);
}

/** The same number with its own check character. */
function sound(number: string): string {
  return number.slice(0, 17) + checkCharacter(number.slice(0, 17));
}

describe('what is said about a wrong answer', () => {
  it.each([
    ['identity_number', '1101011980030788', '少了2位'],
    ['identity_number', 'H60123456', '别的证件'],
    ['hmt_travel_number', 'H6012', '台胞证'],
    ['identity_number', '110101198003078871', '有一位不对'],
    ['phone', '1380013', '手机号要11位'],
    ['name', '赵3', '只能有文字'],
    ['amount', '很多', '请只填数字'],
    ['amount', '0', '金额要大于0'],
    ['happened_on', '2026-02-30', '请选一个日期'],
    ['story', '欠钱', '请写一两句话'],
    ['opponent', '', '请先回答这一题'],
    ['urgent', [], '请至少点一张卡片'],
    ['urgent', ['none', 'danger'], '不能和别的一起选'],
  ])('%s %j: says the cure', (id, value, words) => {
    expect(fault(id, value)).toContain(words);
  });

  const checks: readonly [string, unknown, string | null][] = [
    ['happened_on', '2026-11-23', '这一天还没到'],
    ['happened_on', '2030-01-01', '这一天还没到'],
    ['happened_on', '2026-11-22', null],
    ['deadline_on', '2026-12-30', null],
    ['identity_number', '32030520990102001X', '还没到'],
    ['agent_identity', '32030520990102001X', '还没到'],
  ];
  it.each(checks)('on a day: %s %j', (id, value, words) => {
    const question = questionOf(id);
    const typed = id.includes('identity') ? sound(String(value)) : value;
    const found = question && checkAnswer(question, typed, '2026-11-22');

    if (words === null) expect(found).toBeNull();
    else expect(found).toContain(words);
  });

  it('lets a person say that they do not know, where that is allowed', () => {
    expect(fault('amount', null)).toBeNull();
    expect(fault('identity_number', null)).toBeNull();
    expect(fault('name', null)).not.toBeNull();
  });

  it('survives anything that is no answer at all', () => {
    fc.assert(
      fc.property(fc.constantFrom(...questions), fc.anything(), (question, value) => {
        const message = checkAnswer(question, value);

        expect(message === null || message.length > 0).toBe(true);
      }),
    );
  });
});

describe('sums of money as people type them', () => {
  it.each([
    ['12300', 12300],
    ['12,300元', 12300],
    ['1.2万', 12000],
    ['0', 0],
    ['三千', 3000],
    ['-5', null],
    ['', null],
  ])('%s', (text, value) => {
    expect(yuan(text)).toBe(value);
  });
});
