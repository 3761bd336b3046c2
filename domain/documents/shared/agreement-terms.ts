import type { Signing } from '../../case/records/signing';
import { specialPowers, type SpecialPower } from '../../vocabulary/persons/special-powers';
import type { Instant } from '../../time/times';
import { paragraph, signature, signed, type Block } from '../blocks';
import type { FormInput } from '../form';
import { paperDay, paperDayOf } from './said';

/** What both promise (148-27), as it stands on the agreement and as it is read out before it is signed. */
export const agreementTerms = [
  '受托单位安排上述承办人办理本案，不收取任何费用。',
  '承办人及时告诉委托人案件进展，保守秘密。',
  '委托人如实陈述，提供证据，配合办案。',
  '法律援助终止时，本协议同时终止。',
] as const;

/** How many there are of a paper agreement, and where the one signed by finger lies. */
export const copies = {
  paper: '本协议一式三份，双方各一份，法律援助中心一份。',
  phone: '本协议由双方手写签名，存在法律援助中心，双方在手机上随时可以查看。',
} as const;

/** What the lawyer may not do without a word of its own. */
export const notNamed = '没有勾上的特别事项，受托人不能替委托人决定。';

/** The signing that a paper was issued with; one issued later by hand carries no signature of an earlier day. */
export function signingOn({ case: { signing = null }, paper }: FormInput): Signing | null {
  return signing !== null && signing.at === paper.issuedAt ? signing : null;
}

/** The lines to tick, ticked as the recipient said; empty boxes where nothing was said yet. */
export function powerLines(signing: Signing | null): readonly string[] {
  const box = (given: boolean): string => (given ? '■' : '□');
  const all = Object.entries(specialPowers) as [SpecialPower, { readonly staff: string }][];

  return [
    `${box(signing !== null)} 一般授权`,
    ...all.map(([code, { staff }]) => `${box(signing?.powers.includes(code) ?? false)} 特别授权：${staff}`),
  ];
}

/**
 * How it ends: both names as they were written with the finger, or where the signed paper is; lines to sign on while
 * neither is there.
 */
export function handsOf(signing: Signing | null, { lines, issuedAt }: Unsigned): Block {
  const { recipient = null, handler = null, signedOn = null, photos = [] } = signing ?? {};
  const day = signedOn === null ? paperDayOf(issuedAt) : paperDay(signedOn);
  if (isByFinger(signing) && recipient !== null && handler !== null)
    return signed(
      { label: '委托人（签名）', strokes: recipient.strokes, day },
      { label: '承办人（签名）', strokes: handler.strokes, day },
    );
  if (photos.length > 0)
    return paragraph(`双方已在纸上签好，签订日${day}；签好的协议和授权书的照片${photos.length}张在卷内。`);

  return signature(lines, day);
}

/** Whether both wrote with the finger. */
export function isByFinger(signing: Signing | null): boolean {
  return signing !== null && signing.recipient !== null && signing.handler !== null;
}

/** What stands there while nobody has signed. */
interface Unsigned {
  readonly lines: string;
  readonly issuedAt: Instant;
}
