import * as v from 'valibot';
import type { Fault } from '../../domain/statistics/reports/check';
import type { Numbers } from '../../domain/statistics/reports/fill';
import { contract } from '../envelope';
import { day, fields, nothing, text, version } from '../fields';

/** A centre of the same installation. */
export interface NamedCentre {
  readonly id: string;
  readonly name: string;
}

export interface CentresAround {
  /** Counts the changes of the own set-up. */
  readonly version: number;
  readonly above: NamedCentre | null;
  readonly below: readonly NamedCentre[];
  /** Whoever may be named as the centre above. */
  readonly others: readonly NamedCentre[];
}

/** The centre above and those below. */
export const centresAround = contract<CentresAround>('summaries')('centresAround', nothing);

/** Names the centre above, which then sees this centre's tables and nothing of its cases; `null` takes it back. */
export const nameCentreAbove = contract<CentresAround>('summaries')(
  'nameCentreAbove',
  fields({ version, above: v.nullable(text('上级中心', 80)) }),
);

/** The table of one centre: as it was handed up, else as its records stand. */
export interface CountyTable extends NamedCentre {
  readonly numbers: Numbers;
  readonly faults: readonly Fault[];
  /** When and by whom it was handed up; `null`: the numbers are not final. */
  readonly handedUp: { readonly at: string; readonly signer: string } | null;
}

export interface CountiesAnswer {
  readonly centres: readonly CountyTable[];
  readonly sum: Numbers;
  readonly faults: readonly Fault[];
}

/** A table of the own centre and of every centre below, added up and checked. */
export const openCountiesTable = contract<CountiesAnswer>('summaries')(
  'openCountiesTable',
  fields({ code: text('报表', 30), from: day, to: day }),
);
