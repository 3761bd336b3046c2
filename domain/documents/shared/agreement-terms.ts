import type { Signing } from '../../case/records/signing';
import { specialPowers, type SpecialPower } from '../../vocabulary/persons/special-powers';
import { signed, type Block } from '../blocks';
import type { FormInput } from '../form';
import { paperDay } from './said';

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

/** Both names as they were written; `null` where the paper itself was signed, or nothing yet. */
export function handsOf(signing: Signing | null): Block | null {
  const { recipient = null, handler = null, signedOn = null } = signing ?? {};
  if (recipient === null || handler === null) return null;
  const day = signedOn === null ? '' : paperDay(signedOn);

  return signed(
    { label: '委托人（签名）', strokes: recipient.strokes, day },
    { label: '承办人（签名）', strokes: handler.strokes, day },
  );
}
