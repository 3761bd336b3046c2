import * as fc from 'fast-check';
import { withSaid } from './dictation';

describe('what was said', () => {
  it('comes behind what was typed, with a comma where a word ended', () => {
    expect(withSaid('', '老板没给钱。', 100)).toBe('老板没给钱。');
    expect(withSaid('三月开始干活', '老板没给钱。', 100)).toBe('三月开始干活，老板没给钱。');
    expect(withSaid('三月开始干活。', '老板没给钱。', 100)).toBe('三月开始干活。老板没给钱。');
    expect(withSaid('三月\n', '老板没给钱。', 100)).toBe('三月\n老板没给钱。');
    expect(withSaid('三月', ' ', 100)).toBe('三月');
  });

  it('never takes away a typed character, and never goes over what the field holds', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }),
        fc.string({ maxLength: 40 }),
        fc.nat(60),
        (typed, said, most) => {
          const all = withSaid(typed, said, most);

          expect(all.startsWith(typed)).toBe(true);
          expect(Array.from(all).length).toBeLessThanOrEqual(Math.max(most, Array.from(typed).length));
        },
      ),
    );
  });
});
