import fc from 'fast-check';
import { DomainError } from '../wording/errors';
import { maskAddress, maskIdentityNumber, maskName, maskPhone } from './masking';
import { nameFault, readName } from './name';
import { phoneFault, readPhone } from './phone';
import { makeReceiptNo, readReceiptNo } from './receipt-number';

describe('电话', () => {
  test.each([
    ['138 0013 8000', 'mobile', '13800138000'],
    ['+86 13800138000', 'mobile', '13800138000'],
    ['0515-87654321', 'landline', '0515-87654321'],
    ['(010)87654321', 'landline', '010-87654321'],
    ['12348', 'service', '12348'],
    ['+852 9123 4567', 'foreign', '+85291234567'],
    ['0044 20 7946 0000', 'foreign', '+442079460000'],
  ])('%s is understood as %s', (typed, kind, number) => {
    expect(readPhone(typed)).toEqual({ kind, number });
  });

  test('a wrong number says what is wrong', () => {
    expect(phoneFault('1380013800')).toBe('手机号要11位，您填了10位。');
    expect(phoneFault('87654321')).toBe('固定电话请加区号，境外电话请加+和国家号。');
    expect(phoneFault('没有')).toContain('境外电话');
  });

  test('anything typed is either a number or a named error', () => {
    fc.assert(
      fc.property(fc.anything(), (typed) => {
        try {
          expect(readPhone(typed as string).number).toMatch(/^[+\d-]+$/);
        } catch (error) {
          expect((error as DomainError).code).toBe('PhoneInvalid');
        }
      }),
    );
  });
});

describe('遮挡', () => {
  test('names, numbers and phones keep only what is needed to recognise them', () => {
    expect(maskName('张小三')).toBe('张*三');
    expect(maskName('李四')).toBe('李*');
    expect(maskName('𠮷田')).toBe('𠮷*');
    expect(maskIdentityNumber('11010119900307123X')).toBe('110***********123X');
    expect(maskPhone('13800138000')).toBe('138****8000');
    expect(maskPhone('0515-87654321')).toBe('0515-****4321');
    expect(maskAddress('青禾县柳溪镇三组12号')).toBe('青禾县****');
  });

  test('a masked text is never the text itself', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        fc.pre(text.trim() !== '' && !/^\*+$/.test(text.trim()));
        expect(maskPhone(text)).not.toBe(text);
        expect(maskIdentityNumber(text)).not.toBe(text);
      }),
    );
  });
});

describe('姓名', () => {
  test('rare characters, minority names and foreign names are accepted', () => {
    expect(readName(' 䶮𠮷 ')).toBe('䶮𠮷');
    expect(readName('阿依古丽•买买提')).toBe('阿依古丽·买买提');
    expect(readName('Anna  Maria O’Neil')).toBe('Anna Maria O’Neil');
  });

  test('digits and empty names are refused with the cure', () => {
    expect(nameFault('张3')).toBe('姓名里只能有文字，请对照证件填写。');
    expect(() => readName('')).toThrow('请填姓名。');
  });
});

describe('回执编号', () => {
  const random = fc.integer({ min: 0, max: 99999999 }).map((n) => String(n).padStart(8, '0'));

  test('it is read back however it is typed', () => {
    fc.assert(
      fc.property(random, (digits) => {
        const number = makeReceiptNo('2026-11-22', digits);
        expect(readReceiptNo(number.replace(/-/g, ' '))).toBe(number);
      }),
    );
  });

  test('one wrong digit is always found', () => {
    fc.assert(
      fc.property(random, fc.nat(14), fc.integer({ min: 1, max: 9 }), (digits, at, by) => {
        const sound = makeReceiptNo('2026-11-22', digits).replace(/-/g, '');
        const wrong = sound.slice(0, at) + ((Number(sound[at]) + by) % 10) + sound.slice(at + 1);
        expect(() => readReceiptNo(wrong)).toThrow(DomainError);
      }),
    );
  });
});
