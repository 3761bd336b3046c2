import { questionOf } from '../domain';
import { afterTap, settlesIt, viewOf } from './question-view';

const urgent = questionOf('urgent');
const matter = questionOf('matter');
if (!urgent || !matter) throw new Error('questions are gone');

describe('a tap on a card', () => {
  it('puts a card in and out of several', () => {
    expect(afterTap(urgent, undefined, 'danger')).toEqual(['danger']);
    expect(afterTap(urgent, ['danger'], 'deadline')).toEqual(['danger', 'deadline']);
    expect(afterTap(urgent, ['danger'], 'danger')).toEqual([]);
  });

  it('lets "没有" stand alone, both ways', () => {
    expect(afterTap(urgent, ['danger'], 'none')).toEqual(['none']);
    expect(afterTap(urgent, ['none'], 'danger')).toEqual(['danger']);
  });

  it('answers the question wholly where it excludes all others, taken back it does not', () => {
    expect(settlesIt(urgent, ['none'])).toBe(true);
    expect(settlesIt(urgent, [])).toBe(false);
    expect(settlesIt(urgent, ['danger', 'deadline'])).toBe(false);
    expect(settlesIt(matter, 'wages')).toBe(true);
  });

  it('takes one where only one is asked for', () => {
    expect(afterTap(matter, 'wages', 'work_injury')).toBe('work_injury');
  });
});

describe('a question on its screen', () => {
  it('marks the chosen card and reads everything aloud', () => {
    const view = viewOf(matter, { topic: '工作和工资' }, 'wages');

    expect(view.choices.filter(({ chosen }) => chosen).map(({ value }) => value)).toEqual(['wages']);
    expect(view.aloud).toContain('是哪一件');
    expect(view.aloud).toContain('1，');
  });

  it('says a fault at the field and in the summary', () => {
    const view = viewOf(matter, {}, undefined, '请点一张卡片');

    expect(view.error).toBe('请点一张卡片');
    expect(view.errors).toEqual([{ id: 'matter', message: '请点一张卡片' }]);
  });
});
