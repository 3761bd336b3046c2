import { fieldError } from '../refusals/errors';
import type { IdentityPaperKind } from '../vocabulary/persons/people';
import { plainNumber } from './normalise';
import { residentIdFault } from './resident-id';

/** Papers beside the resident identity card that carry a number. */
export type OtherPaper = Extract<
  IdentityPaperKind,
  'hmt_residence' | 'hmt_travel' | 'foreign_permanent' | 'passport'
>;

interface Shape {
  readonly fits: (number: string) => boolean;
  readonly fault: string;
}

/** A Hong Kong or Macau permit: H or M with eight digits, on older cards ten. A Taiwan permit: eight digits. */
const travelPermit = /^(?:[HM]\d{8}(?:\d{2})?|\d{8})$/;
/** The first kind of card: country, place and running number. */
const earlierPermanent = /^[A-Z]{3}\d{12}$/;
const passport = /^(?=.*\d)[A-Z0-9]{5,15}$/;

const shapes: Readonly<Record<OtherPaper, Shape>> = {
  hmt_residence: {
    fits: (number) => /^8[123]/.test(number) && residentIdFault(number) === null,
    fault: '居住证号码是18位，以81、82或83开头，请对照证件再看一遍。',
  },
  hmt_travel: {
    fits: (number) => travelPermit.test(number),
    fault: '回乡证是H或M加8位数字，台胞证是8位数字，请对照证件再看一遍。',
  },
  foreign_permanent: {
    fits: (number) =>
      earlierPermanent.test(number) || (number.startsWith('9') && residentIdFault(number) === null),
    fault: '永久居留证是3个字母加12位数字，或9开头的18位，请对照证件再看一遍。',
  },
  passport: {
    fits: (number) => passport.test(number),
    fault: '护照号只有字母和数字，5到15位，请对照护照再看一遍。',
  },
};

/** What is wrong with the number of such a paper, as a sentence with the cure; `null` when it is sound. */
export function otherPaperFault(kind: OtherPaper, text: string): string | null {
  const { fits, fault } = shapes[kind];

  return fits(plainNumber(text)) ? null : fault;
}

/** @throws DomainError IdentityNumberInvalid naming the field */
export function readOtherPaper(
  kind: OtherPaper,
  text: string,
  field = 'identity.number',
): { readonly kind: OtherPaper; readonly number: string } {
  const fault = otherPaperFault(kind, text);
  if (fault !== null) throw fieldError('IdentityNumberInvalid', field, fault);

  return { kind, number: plainNumber(text) };
}

/** The paper that a text looks like which is no resident number; `null` where it looks like none. */
export function looksLike(text: string): OtherPaper | null {
  const number = plainNumber(text);
  if (/^[HM]\d{8}(?:\d{2})?$/.test(number)) return 'hmt_travel';
  if (earlierPermanent.test(number)) return 'foreign_permanent';

  return /^[A-Z]{1,2}\d{7,8}$/.test(number) ? 'passport' : null;
}
