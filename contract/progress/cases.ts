import type { PackId, Switches } from '../../domain/eligibility/pack';
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
