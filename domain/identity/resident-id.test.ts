import fc from 'fast-check';
import { DomainError } from '../refusals/errors';
import { ageOn } from './age';
import { checkCharacter, readResidentId, residentIdFault } from './resident-id';

/** An invented number: any region, birth date and order, with its own check character. */
function numberOf(region: string, born: string, order: string): string {
  const digits = region + born.replace(/-/g, '') + order;

  return digits + checkCharacter(digits);
}

const region = fc.constantFrom(
  '110101',
  '320305',
  '420117',
  '650102',
  '810000',
  '820000',
  '830000',
  '931156',
);
const born = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2026-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const order = fc.integer({ min: 0, max: 999 }).map((n) => String(n).padStart(3, '0'));

describe('居民身份证号', () => {
  test('every well-made number is read back with birth date, sex and kind', () => {
    fc.assert(
      fc.property(region, born, order, (where, day, sequence) => {
        const read = readResidentId(numberOf(where, day, sequence));
        expect(read.born).toBe(day);
        expect(read.sex).toBe(Number(sequence) % 2 === 1 ? 'male' : 'female');
        expect(read.region).not.toBe('');
      }),
    );
  });

  test('one wrong digit is always found', () => {
    fc.assert(
      fc.property(
        region,
        born,
        order,
        fc.nat(16),
        fc.integer({ min: 1, max: 9 }),
        (where, day, seq, at, by) => {
          const sound = numberOf(where, day, seq);
          const wrong = sound.slice(0, at) + ((Number(sound[at]) + by) % 10) + sound.slice(at + 1);
          expect(residentIdFault(wrong)).not.toBeNull();
        },
      ),
    );
  });

  test('anything typed is either read or refused by name', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.anything()), (typed) => {
        try {
          expect(readResidentId(typed as string).number).toHaveLength(18);
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError);
          expect((error as DomainError).code).toBe('IdentityNumberInvalid');
        }
      }),
    );
  });

  test('the cards of 港澳台居民 and the new foreign permanent card are known', () => {
    expect(readResidentId(numberOf('810000', '1990-03-07', '001')).kind).toBe('hmt_residence');
    expect(readResidentId(numberOf('830000', '1990-03-07', '001')).kind).toBe('hmt_residence');
    expect(readResidentId(numberOf('944156', '1990-03-07', '001')).kind).toBe('foreign_permanent');
  });

  test('full width, spaces and a small x are forgiven', () => {
    const number = numberOf('320305', '1968-01-02', '003');
    expect(readResidentId(`${number.slice(0, 6)} ${number.slice(6)}`.toLowerCase()).number).toBe(number);
  });

  test.each(['身份证N', '身份证号：N', '“N”', 'N。', 'N（长期）', '公民身份号码 N'])(
    '%s is the number that stands in it',
    (typed) => {
      const number = numberOf('320305', '1968-01-02', '003');
      expect(readResidentId(typed.replace('N', number)).number).toBe(number);
    },
  );

  test.each([
    ['', '请填身份证号。'],
    ['3203051968010200', '身份证号少了2位，请对照证件再看一遍。'],
    ['320305680102003', '15位旧号已停用，请填18位新号。'],
    [numberOf('320305', '1968-02-30', '003'), '身份证号里的出生日期不对，请再看一遍。'],
    [numberOf('990305', '1968-02-20', '003'), '身份证号开头不对，请对照证件再看一遍。'],
  ])('%s is refused with the cure', (typed, sentence) => {
    expect(residentIdFault(typed)).toBe(sentence);
  });

  test('a birth date after today is refused', () => {
    const number = numberOf('320305', '2026-11-23', '003');
    expect(residentIdFault(number, '2026-11-22')).not.toBeNull();
    expect(residentIdFault(number, '2026-11-23')).toBeNull();
  });
});

test('age changes on the birthday', () => {
  expect(ageOn('1966-11-23', '2026-11-22')).toBe(59);
  expect(ageOn('1966-11-23', '2026-11-23')).toBe(60);
  expect(ageOn('2008-02-29', '2026-02-28')).toBe(17);
  expect(() => ageOn('2026-02-30', '2026-03-01')).toThrow(DomainError);
  expect(() => ageOn('2026-03-02', '2026-03-01')).toThrow(DomainError);
});
