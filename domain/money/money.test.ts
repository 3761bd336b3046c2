import fc from 'fast-check';
import type { DomainError } from '../refusals/errors';
import { yuanInWords, yuanText } from './words';

describe('金额', () => {
  test.each([
    [0, '0 元（零元）'],
    [10, '10 元（十元）'],
    [12300, '12,300 元（一万二千三百元）'],
    [100005, '100,005 元（十万零五元）'],
    [10010, '10,010 元（一万零一十元）'],
    [205000, '205,000 元（二十万五千元）'],
    [100000000, '100,000,000 元（一亿元）'],
    [100010000, '100,010,000 元（一亿零一万元）'],
    [100000001, '100,000,001 元（一亿零一元）'],
    [8600.5, '8,600.50 元（八千六百元五角）'],
    [8600.05, '8,600.05 元（八千六百元零五分）'],
    [0.12, '0.12 元（一角二分）'],
  ])('%d is said %s', (value, said) => {
    expect(yuanInWords(value)).toBe(said);
  });

  test('no two zeros follow each other, and no word is undefined', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999_999 }), (fen) => {
        const words = yuanInWords(fen / 100);
        expect(words).not.toMatch(/零零|undefined|NaN/);
        expect(words).toMatch(/[元角分]）$/);
      }),
    );
  });

  test('what is no sum is refused by name', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        try {
          expect(yuanInWords(value as number)).not.toMatch(/undefined|NaN/);
        } catch (error) {
          expect((error as DomainError).code).toBe('AmountInvalid');
        }
      }),
    );
  });

  test.each([
    [-1, '金额不能是负数，请再看一遍。'],
    [1e13, '金额太大，请再看一遍。'],
    [0.001, '金额最多到分，请再看一遍。'],
    [NaN, '金额不对，请只填数字。'],
  ])('%d is refused with the cure', (value, sentence) => {
    expect(() => yuanText(value)).toThrow(sentence);
  });
});
