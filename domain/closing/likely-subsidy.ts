import type { Case } from '../case/case';
import { subsidyOf } from '../subsidy/subsidy';
import type { SubsidyTable } from '../subsidy/table';
import { tableFor } from '../subsidy/tables-in-force';
import type { Day } from '../time/times';
import { subsidyDay, subsidyFacts } from './subsidy-facts';

const nothingSaid = { directCosts: 0, translation: 0, away: null, isHard: false, grade: null } as const;

/**
 * What handling a case costs the centre: what was counted for it, or what a firm's lawyer would be paid by the centre's
 * table of the day it closed or, where it never came so far, the day it came in. Yuan; 0 where no table says it.
 */
export function likelySubsidy(c: Case, tables: readonly SubsidyTable[], cameIn: Day): number {
  if (c.closing.subsidy) return c.closing.subsidy.total;
  const table = tableFor(tables, subsidyDay(c) ?? cameIn);

  return table ? subsidyOf(subsidyFacts(c, 'lawyer', nothingSaid), table).total : 0;
}
