import * as v from 'valibot';
import type { PackId, Switches } from '../../domain/eligibility/packs/pack';
import type { Day } from '../../domain/time/times';
import { digits } from '../digits';
import { contract } from '../envelope';
import { fields, id, nothing } from '../fields';
import type { CentreCard, CitizenCase, MyCaseLine } from './views';

export interface HomeAnswer {
  readonly centre: CentreCard;
  readonly cases: readonly MyCaseLine[];
  /** Folder for uploads, ending in `/`. */
  readonly uploadTo: string;
  /** Message templates to ask for, by moment. Empty where the centre has none. */
  readonly templates: Readonly<Record<string, string>>;
  readonly demo: boolean;
  /** The rules that the centre works under, what it switched on, and its hardship figure in yuan a month. */
  readonly rules?: { readonly packId: PackId; readonly standard?: number; readonly own?: Switches };
}

/** What the first page needs, in one call. */
export const home = contract<HomeAnswer>('citizen')('home', nothing);

/** One's own applications, newest first. */
export const myCases = contract<{ readonly cases: readonly MyCaseLine[] }>('citizen')('myCases', nothing);

export const openCase = contract<CitizenCase>('citizen')('openCase', fields({ caseId: id }));

/** How many days each stop of the way usually takes here; `null` where too few cases tell. */
export interface UsualDays {
  readonly usual: readonly (number | null)[];
}

/** Asked apart from the case, which is there before: nobody waits for it. */
export const usualDays = contract<UsualDays>('voices')('usualDays', nothing);

/** How far a case is, for whoever knows its number and the end of its phone: no name, no matter, nothing personal. */
export interface FoundState {
  readonly receiptNo: string;
  readonly stateLabel: string;
  readonly whoseTurn: string | null;
  readonly dueOn: Day | null;
  readonly centre: { readonly name: string; readonly phone: string };
}

/**
 * Looks a case up from any phone. Refusals: LookUpWrong (no such number, another phone, or a case that others may not
 * see), TooManyRequests
 */
export const lookUp = contract<FoundState>('citizen')(
  'lookUp',
  fields({
    receiptNo: v.pipe(v.string('请填编号。'), v.regex(/^[\d\s-]{15,30}$/, '编号是15位数字，请再看一遍。')),
    lastFour: digits(4, '请填电话的后四位数字。'),
  }),
);
