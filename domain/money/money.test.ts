import fc from 'fast-check';
import type { DomainError } from '../wording/errors';
import { yuanCapital, yuanInWords, yuanText } from './words';
import { parseYuan, readYuan } from './yuan';

describe('金额', () => {
  test.each([
    [0, '0 元（零元）', '零元整'],
    [10, '10 元（十元）', '壹拾元整'],
    [12300, '12,300 元（一万二千三百元）', '壹万贰仟叁佰元整'],
    [100005, '100,005 元（十万零五元）', '壹拾万零伍元整'],
    [10010, '10,010 元（一万零一十元）', '壹万零壹拾元整'],
    [205000, '205,000 元（二十万五千元）', '贰拾万伍仟元整'],
    [100000000, '100,000,000 元（一亿元）', '壹亿元整'],
    [100010000, '100,010,000 元（一亿零一万元）', '壹亿零壹万元整'],
    [100000001, '100,000,001 元（一亿零一元）', '壹亿零壹元整'],
    [8600.5, '8,600.50 元（八千六百元五角）', '捌仟陆佰元伍角'],
    [8600.05, '8,600.05 元（八千六百元零五分）', '捌仟陆佰元零伍分'],
    [0.12, '0.12 元（一角二分）', '壹角贰分'],
  ])('%d is said %s and written %s', (value, said, written) => {
    expect(yuanInWords(value)).toBe(said);
    expect(yuanCapital(value)).toBe(written);
  });

  test('no two zeros follow each other, and no word is undefined', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999_999 }), (fen) => {
        const words = yuanCapital(fen / 100);
        expect(words).not.toMatch(/零零|undefined|NaN/);
        expect(words).toMatch(/[元角分整]$/);
      }),
    );
  });

  test('what is typed is understood with commas, 万 and full-width digits', () => {
    expect(
      ['12,300', '１２３００', '1.23万', '12300元', '￥12300.00'].map((text) => parseYuan(text)),
    ).toEqual(Array(5).fill(12300));
  });

  test('a sum survives its own text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (fen) => {
        expect(parseYuan(yuanText(fen / 100))).toBe(readYuan(fen / 100));
      }),
    );
  });

  test('anything else is refused by name', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const attempt of [() => yuanInWords(value as number), () => parseYuan(value as string)]) {
          try {
            expect(String(attempt())).not.toMatch(/undefined|NaN/);
          } catch (error) {
            expect((error as DomainError).code).toBe('AmountInvalid');
          }
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
    expect(() => readYuan(value)).toThrow(sentence);
  });
});
