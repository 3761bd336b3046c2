import * as v from 'valibot';
import { contract } from '../envelope';
import { fields, nothing, text } from '../fields';

/** Registers that are written where it happens, on the phone. */
export const spotRegisters = ['outreach', 'inspections'] as const;
export type SpotRegister = (typeof spotRegisters)[number];

/** Photos of one line at most: a phone chooses so many at once. */
export const mostSpotPhotos = 9;

/** A field of the register as the phone asks for it. */
export interface SpotField {
  readonly key: string;
  readonly label: string;
  readonly kind: 'line' | 'long' | 'day' | 'number' | 'one' | 'tick';
  readonly choices: readonly string[];
  readonly must: boolean;
  readonly hint: string;
  /** What stands there before anything is typed: today, the own station. */
  readonly before: string;
}

export interface SpotForm {
  readonly register: SpotRegister;
  readonly title: string;
  readonly purpose: string;
  readonly fields: readonly SpotField[];
}

/** What this phone may write down; nobody's phone may write nothing. */
export interface SpotForms {
  readonly who: string | null;
  readonly forms: readonly SpotForm[];
}

/** For somebody of a station, and for staff whose phone is tied to their account. */
export const spotForms = contract<SpotForms>('spot')('spotForms', nothing);

/**
 * Writes down an activity or an inspection with its photos, which were sent before (`announceUploads`). `key` is made by
 * the phone: sent twice it is one. Refusals: PhoneNotBound · NotAllowed · InputInvalid naming the field · those of files
 */
export const noteOnTheSpot = contract<{ readonly said: string }>('spot')(
  'noteOnTheSpot',
  fields({
    key: v.pipe(v.string('请重新打开再试。'), v.regex(/^[\w-]{16,64}$/, '请重新打开再试。')),
    register: v.picklist(spotRegisters, '请返回，重新选记什么。'),
    answers: v.pipe(
      v.record(
        v.pipe(v.string('请重新打开再试。'), v.regex(/^[a-z][a-zA-Z]{0,20}$/, '请重新打开再试。')),
        v.pipe(v.string('请填好再交。'), v.maxLength(1000, '最多1000个字，请写短一点。')),
        '请把每一项填好。',
      ),
      v.check((given) => Object.keys(given).length <= 30, '请重新打开再试。'),
    ),
    photos: v.pipe(
      v.array(text('照片', 400), '请重新选照片。'),
      v.maxLength(mostSpotPhotos, `照片最多${mostSpotPhotos}张。`),
    ),
  }),
);
