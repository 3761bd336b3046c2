import type { Day, Instant } from '../../time/times';
import { dayOf } from '../../time/times';
import { each, plain, under, type Declaration, type Declarations } from '../../vocabulary/privacy';
import type { SpecialPower } from '../../vocabulary/persons/special-powers';

/** A name written with the finger: strokes divided by `;`, points by a space, each `x,y` on a pad of 1000 × 400. */
export interface Signature {
  readonly at: Instant;
  readonly strokes: string;
  /** Drawn on the phone of the handler, face to face. */
  readonly faceToFace: boolean;
}

/** How the agreement and the power were signed: by finger, or on paper that was photographed. */
export interface Signing {
  /** When it was registered: the papers of that moment carry the signatures, and no later ones. */
  readonly at: Instant | null;
  /** The day that stands beside the signatures. */
  readonly signedOn: Day | null;
  readonly recipient: Signature | null;
  readonly handler: Signature | null;
  /** What the recipient gave beyond the general power. */
  readonly powers: readonly SpecialPower[];
  /** Photos of the signed paper, by the id of the material. */
  readonly photos: readonly string[];
}

/** Nothing is signed. */
export const noSigning: Signing = {
  ...{ at: null, signedOn: null, recipient: null, handler: null },
  ...{ powers: [], photos: [] },
};

/** Whose hand it is can be read from it. */
const hand: Declaration = { level: 'sensitive', mask: 'text', keep: 'dossier' };
const signature: Declarations = { ...each('at faceToFace', plain), strokes: hand };

/** How each of its fields is kept from eyes. */
export const signingFields = (): Declarations =>
  under('signing', {
    ...each('at signedOn powers.* photos.*', plain),
    ...under('recipient', signature),
    ...under('handler', signature),
  });

type Point = readonly [x: number, y: number];
const most = 8000;
const pad = { width: 1000, height: 400 } as const;

/** The strokes as points; `null` where the text is none. */
export function strokesOf(text: unknown): readonly (readonly Point[])[] | null {
  if (typeof text !== 'string' || text === '' || text.length > most) return null;
  const strokes = text.split(';').map((stroke) => stroke.split(' ').map(pointOf));

  return strokes.flat().includes(null) ? null : (strokes as Point[][]);
}

function pointOf(text: string): Point | null {
  const [, x, y] = /^(\d{1,3}),(\d{1,3})$/.exec(text) ?? [];
  if (x === undefined || y === undefined || Number(y) >= pad.height) return null;

  return [Number(x), Number(y)];
}

/** What is wrong with a signature, as a sentence with the cure; a dot or a dash is no name. */
export function signatureFault(text: unknown): string | null {
  const points = strokesOf(text)?.flat();
  if (!points) return '签名没有传好，请清掉重签。';
  const wide = Math.max(...points.map(([x]) => x)) - Math.min(...points.map(([x]) => x));
  const high = Math.max(...points.map(([, y]) => y)) - Math.min(...points.map(([, y]) => y));

  return points.length < 8 || wide + high < 120 ? '签名太短，请写全名字。' : null;
}

/** The day of the agreement: as it stands on it, else when it was registered. */
export function agreedOn(one: { readonly agreedAt: Instant | null; readonly signing?: Signing }): Day | null {
  return one.signing?.signedOn ?? (one.agreedAt === null ? null : dayOf(one.agreedAt));
}
