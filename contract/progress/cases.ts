import * as v from 'valibot';
import type { PackId, Switches } from '../../domain/eligibility/pack';
import { contract } from '../envelope';
import { code, fields, id, nothing, textOrNothing } from '../fields';
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
export const home = contract<HomeAnswer>()('home', nothing);

/** One's own applications, newest first. */
export const myCases = contract<{ readonly cases: readonly MyCaseLine[] }>()('myCases', nothing);

export const openCase = contract<CitizenCase>()('openCase', fields({ caseId: id }));

export const withdraw = contract<CitizenCase>()(
  'withdraw',
  fields({ caseId: id, reason: textOrNothing('原因', 200) }),
);

/** Says that the supplement is complete: each item has new material, or an explanation why not. */
export const supply = contract<CitizenCase>()(
  'supply',
  fields({
    caseId: id,
    items: v.pipe(
      v.array(fields({ code, explanation: textOrNothing('说明', 300) }), '请逐项补好。'),
      v.maxLength(50, '一次最多补50项。'),
    ),
  }),
);

/** Keeps the grant that WeChat gave for one-time messages. */
export const allowMessages = contract<{ readonly kept: number }>()(
  'allowMessages',
  fields({
    caseId: id,
    templates: v.pipe(
      v.array(v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/, '模板编号不对。')), '请选择要收的消息。'),
      v.maxLength(5),
    ),
  }),
);
