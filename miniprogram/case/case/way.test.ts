import { caseStates } from '../../../domain/vocabulary/case-states';
import { wayOf } from './way';

describe('the way of a case', () => {
  it('has one stop at which the case is, and everything before it is done', () => {
    const marks = wayOf('PENDING_APPROVAL')
      ?.stops.map(({ mark }) => mark)
      .join('');
    expect(marks).toBe('✓✓✓●○○○');
    expect(wayOf('PENDING_APPROVAL')?.next).toBe('接下来：派律师。最后：办结。');
  });

  it('is gone to its end once the work is done, and promises nothing to what ended on the way', () => {
    expect(wayOf('ARCHIVED')).toMatchObject({ next: '', faster: '' });
    expect(wayOf('ARCHIVED')?.stops.every(({ mark }) => mark === '✓')).toBe(true);
    expect(
      (['REFUSED', 'WITHDRAWN', 'TERMINATED', 'REFERRED', 'DRAFT'] as const).map((state) => wayOf(state)),
    ).toEqual(Array.from({ length: 5 }, () => null));
  });

  it('says how long this stop and the next usually take, and nothing where nobody can tell', () => {
    const usual = [null, 0, 3, 2, null, 40, null];
    expect(wayOf('SUBMITTED', usual)).toMatchObject({
      usual: '这一步一般当天。',
      next: '接下来：审查（一般3天）。最后：办结。',
    });
    expect(wayOf('PENDING_APPROVAL', usual)?.next).toBe('接下来：派律师。最后：办结。');
    expect(wayOf('ASSIGNING', usual)?.usual).toBe('');
    expect(wayOf('SUBMITTED')?.usual).toBe('');
  });

  it('says what helps in short sentences', () => {
    const all = caseStates.flatMap((state) => wayOf(state)?.faster ?? []);
    expect(all.filter((one) => Array.from(one).length > 25)).toEqual([]);
  });
});
