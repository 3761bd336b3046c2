import * as fc from 'fast-check';
import { withSaid } from './dictation';

describe('what was said', () => {
  it('comes behind what was typed, with a comma where a word ended', () => {
    expect(withSaid('', '老板没给钱。')).toBe('老板没给钱。');
    expect(withSaid('三月开始干活', '老板没给钱。')).toBe('三月开始干活，老板没给钱。');
    expect(withSaid('三月开始干活。', '老板没给钱。')).toBe('三月开始干活。老板没给钱。');
    expect(withSaid('三月\n', '老板没给钱。')).toBe('三月\n老板没给钱。');
    expect(withSaid('三月', ' ')).toBe('三月');
  });

  it('never takes away anything, typed or said, however much it becomes', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (typed, said) => {
        const all = withSaid(typed, said);

        expect(all.startsWith(typed)).toBe(true);
        expect(all.endsWith(said.trim())).toBe(true);
      }),
    );
  });
});
