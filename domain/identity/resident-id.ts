import { isDay } from '../time/times';
import type { Day } from '../time/times';
import { fieldError } from '../refusals/errors';
import { paperNumber } from './normalise';
import { provinces } from './regions';

/** What an 18-character number says about its holder. */
export interface ResidentId {
  readonly kind: 'resident_id' | 'hmt_residence' | 'foreign_permanent';
  /** Normalised: 18 characters, `X` upper case. */
  readonly number: string;
  /** Province of first issue. */
  readonly region: string;
  readonly born: Day;
  readonly sex: 'male' | 'female';
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const checkCharacters = '10X98765432';

/** The check character of the first 17 digits (GB 11643: ISO 7064 MOD 11-2). */
export function checkCharacter(digits: string): string {
  const sum = weights.reduce<number>((total, weight, at) => total + weight * Number(digits[at]), 0);

  return checkCharacters[sum % 11] ?? '';
}

function birthDay(number: string): Day | null {
  const day = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;

  return isDay(day) && number.slice(6, 8) >= '18' ? day : null;
}

function kindOf(number: string): ResidentId['kind'] {
  if (number.startsWith('9')) return 'foreign_permanent';
  return /^8[123]0000/.test(number) ? 'hmt_residence' : 'resident_id';
}

function lengthFault(number: string): string {
  if (number.length === 15) return '15位旧号已停用，请填18位新号。';
  const gap = 18 - number.length;
  const what = gap > 0 ? `少了${gap}位` : `多了${-gap}位`;

  return `身份证号${what}，请对照证件再看一遍。`;
}

/** What is wrong with a number, as a sentence with the cure; `null` when it is sound. */
export function residentIdFault(text: string, today?: Day): string | null {
  const number = paperNumber(text);
  if (number === '') return '请填身份证号。';
  if (number.length !== 18) return lengthFault(number);
  if (!/^\d{17}[\dX]$/.test(number)) return '身份证号只有数字，最后一位可以是X。';

  const region = provinces[number.startsWith('9') ? number.slice(1, 3) : number.slice(0, 2)];
  if (region === undefined) return '身份证号开头不对，请对照证件再看一遍。';
  const born = birthDay(number);
  if (born === null) return '身份证号里的出生日期不对，请再看一遍。';
  if (today !== undefined && born > today) return '身份证号里的出生日期还没到，请对照证件再看一遍。';

  return checkCharacter(number) === number[17] ? null : '身份证号有一位不对，请对照证件再看一遍。';
}

/**
 * Reads a resident identity number, a residence permit of 港澳台居民 (81, 82, 83) or a new foreign permanent
 * residence card (9 + province + country + birth date).
 * @param today refuses a birth date after this day
 * @throws DomainError IdentityNumberInvalid
 */
export function readResidentId(text: string, field = 'identity.number', today?: Day): ResidentId {
  const fault = typeof text === 'string' ? residentIdFault(text, today) : '请填身份证号。';
  if (fault !== null) throw fieldError('IdentityNumberInvalid', field, fault);

  const number = paperNumber(text);
  const kind = kindOf(number);
  const issued = kind === 'foreign_permanent' ? number.slice(1, 3) : number.slice(0, 2);

  return {
    kind,
    number,
    region: provinces[issued] ?? '',
    born: `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`,
    sex: Number(number[16]) % 2 === 1 ? 'male' : 'female',
  };
}
