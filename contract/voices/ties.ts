import * as v from 'valibot';
import { contract } from '../envelope';
import { fields, nothing } from '../fields';

/** What ties a WeChat to the office: what somebody asked for, the work at a station, the handling of cases, an account of the desk. */
export const ties = ['own', 'station', 'handler', 'staff'] as const;

export type Tie = (typeof ties)[number];

/** What the office knows this WeChat by. */
export interface Ties {
  readonly own: {
    /** Forms that were not handed in. */
    readonly forms: number;
    /** The numbers of applications, with which they can still be looked up. */
    readonly numbers: readonly string[];
    /** Questions and complaints. */
    readonly said: number;
    /** Whether messages may be sent to it. */
    readonly messages: boolean;
  };
  /** As whom, by name; `null` where there is no such tie. */
  readonly station: string | null;
  readonly handler: string | null;
  readonly staff: string | null;
}

/** What this WeChat is tied to. */
export const openTies = contract<Ties>('group')('openTies', nothing);

/**
 * Unties this WeChat from one of them, for good (PIPL-15, PIPL-47): forms that were not handed in are deleted, the rest
 * goes on without the phone. Doing it again is the same.
 */
export const untie = contract<{ readonly untied: Tie }>('group')(
  'untie',
  fields({ tie: v.picklist(ties, '请选要解绑哪一样。') }),
);
