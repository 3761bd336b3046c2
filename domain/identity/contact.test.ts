import fc from 'fast-check';
import { DomainError } from '../refusals/errors';
import { maskAddress, maskIdentityNumber, maskName, maskPhone } from './masking';
import { nameFault, nameKey, nameWarning, readName } from './name';
import { parsePhone, phoneFault, phoneKey, readPhone } from './phone';
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
    ['\u202d138 0013 8000\u202c', 'mobile', '13800138000'],
    ['\u200e+86\u00a0138-0013-8000', 'mobile', '13800138000'],
    ['86 138-0013-8000', 'mobile', '13800138000'],
    ['0086－138—0013–8000', 'mobile', '13800138000'],
    ['１３８００１３８０００', 'mobile', '13800138000'],
    ['013800138000', 'mobile', '13800138000'],
    ['138.0013.8000', 'mobile', '13800138000'],
    ['电话：13800138000', 'mobile', '13800138000'],
    ['0515-87654321转802', 'landline', '0515-87654321转802'],
    ['（0515）87654321 分机 802', 'landline', '0515-87654321转802'],
    ['0515-87654321-802', 'landline', '0515-87654321转802'],
    ['010 87654321 ext. 12', 'landline', '010-87654321转12'],
    ['+86 515 8765 4321', 'landline', '0515-87654321'],
    ['＋86-10-87654321', 'landline', '010-87654321'],
    ['00852 9123 4567', 'foreign', '+85291234567'],
    ['微信同号13800138000', 'mobile', '13800138000'],
    ['138_0013_8000（我老婆的）', 'mobile', '13800138000'],
    ['赵大山 13800138000', 'mobile', '13800138000'],
    ['86-0515-87654321', 'landline', '0515-87654321'],
  ])('%s is understood as %s', (typed, kind, number) => {
    expect(readPhone(typed)).toEqual({ kind, number });
  });

  test('a wrong number says what is wrong', () => {
    expect(phoneFault('1380013800')).toBe('手机号要11位，您填了10位。');
    expect(phoneFault('87654321')).toBe('固定电话请加区号，境外电话请加+和国家号。');
    expect(phoneFault('13800138000/13900139000')).toBe('请只留一个电话号码。');
    expect(phoneFault('没有')).toContain('境外电话');
  });

  test('an extension belongs to a landline, and two ways of writing a number have one key', () => {
    expect(parsePhone('13800138000转802')).toBeNull();
    expect(['+86 138 0013 8000', '13800138000', '86-13800138000'].map(phoneKey)).toEqual(
      Array(3).fill('13800138000'),
    );
    expect(['0515-87654321', '(0515)87654321转8', '+86 515 87654321'].map(phoneKey)).toEqual(
      Array(3).fill('051587654321'),
    );
    expect(maskPhone('0515-87654321转802')).toBe('0515-****4321');
  });

  test('anything typed is either a number or a named error', () => {
    fc.assert(
      fc.property(fc.anything(), (typed) => {
        try {
          expect(readPhone(typed as string).number).toMatch(/^[+\d-]+(转\d+)?$/);
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

  test.each([
    '帕提古丽・吐尔地江',
    '帕提古丽‧吐尔地江',
    '帕提古丽．吐尔地江',
    '帕提古丽.吐尔地江',
    '帕提古丽•吐尔地江',
    '帕提古丽∙吐尔地江',
    '帕提古丽⋅吐尔地江',
    '帕提古丽 · 吐尔地江',
    '帕提古丽·吐尔地江\u200b',
    '\ufeff帕提古丽　・　吐尔地江\u200e',
  ])('%j is one name', (typed) => {
    expect(nameFault(typed)).toBeNull();
    expect(readName(typed)).toBe('帕提古丽·吐尔地江');
    expect(nameKey(typed)).toBe(nameKey('帕提古丽吐尔地江'));
  });

  test.each([
    ['欧阳　娜娜', '欧阳娜娜'],
    ['张 三', '张三'],
    ['姓名：张三', '张三'],
    ['张三。', '张三'],
    ['张三．', '张三'],
    ['张三、', '张三'],
    ['赵〇', '赵〇'],
    ['J. R. Smith Jr.', 'J. R. Smith Jr.'],
    ['Nguye\u0302\u0303n Va\u0306n An', 'Nguy\u1ec5n V\u0103n An'],
    ['བསྟན་འཛིན', 'བསྟན་འཛིན'],
    ["O'Brien", "O'Brien"],
    ['ＡＮＮＡ  Maria', 'ANNA Maria'],
    ['محمد', 'محمد'],
    ['Jean-Luc', 'Jean-Luc'],
    ['J. R. Smith', 'J. R. Smith'],
  ])('%s is kept as %s', (typed, kept) => {
    expect(readName(typed)).toBe(kept);
  });

  test('two spellings have one key', () => {
    expect(nameKey("O'Brien")).toBe(nameKey('o’brien'));
    expect(nameKey('ANNA maria')).toBe(nameKey('Anna Maria'));
    expect(nameKey('赵一')).not.toBe(nameKey('赵二'));
  });

  test('a name of one sign may stand, and is asked about', () => {
    expect(nameFault('赵')).toBeNull();
    expect(nameWarning('赵')).toContain('只有一个字');
    expect(nameWarning('赵一')).toBeNull();
    expect(nameFault('·')).not.toBeNull();
    expect(nameFault('\u200b')).toBe('请填姓名。');
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
