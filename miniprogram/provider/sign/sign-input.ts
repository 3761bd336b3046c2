import type { HandledCase, InputOf, signAgreement, SpecialPower } from '../../lib/domain';
import type { Fault } from '../../lib/faults';

/** How it was signed: with the finger, on paper; or registered by the firm, whose manager sees no papers. */
export type SigningWay = 'finger' | 'paper' | 'word';

/** What the page has in hand. */
export interface SigningGiven {
  readonly way: SigningWay;
  /** The recipient signed on the own phone. */
  readonly signed: boolean;
  readonly recipient: string;
  readonly handler: string;
  readonly on: string;
  readonly excuse: string;
  readonly powers: readonly SpecialPower[];
  readonly photos: readonly string[];
  readonly lost: boolean;
}

/** What has to be mended before it can be sent. */
export function signingFaults(given: SigningGiven): readonly Fault[] {
  const { way, signed, recipient, handler, photos, lost } = given;
  const fault = (id: string, message: string, wrong: boolean): readonly Fault[] =>
    wrong ? [{ id, message }] : [];
  if (way === 'finger')
    return [
      ...fault('recipient', '请受援人在框里签名', !signed && recipient === ''),
      ...fault('handler', '请您在框里签名', handler === ''),
    ];
  if (way === 'word') return [];

  return [
    ...fault('photos', '请拍下签好的协议和授权书', photos.length === 0 && !lost),
    ...fault('photos', '有照片没传上去，请点“再传”', lost),
  ];
}

/** What is sent; asked for only where nothing is left to mend. */
export function signingInput(
  { caseId, version }: Pick<HandledCase, 'caseId' | 'version'>,
  { way, signed, recipient, handler, on, excuse, powers, photos }: SigningGiven,
): InputOf<typeof signAgreement> {
  const common = { caseId, version, excuse: excuse.trim() || null, powers: [...powers] };
  if (way === 'finger') return { ...common, handler, recipient: signed ? null : recipient };

  return { ...common, signedOn: on || null, photos: way === 'paper' ? [...photos] : [] };
}
