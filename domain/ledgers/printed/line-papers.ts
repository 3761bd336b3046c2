import type { RegisterPaper } from '../../documents/write-paper';
import type { Ledger } from '../kit/ledger';
import type { LineValues } from '../kit/values-schema';
import { draftedPapers } from './drafted';
import { dutyPapers } from './duty';
import { helpPapers } from './help';
import type { Printed, PrintedWith } from './printed-with';

/** Apart from the declarations: whoever only keeps or counts registers carries no forms. */
const byName: Readonly<Record<string, unknown>> = {
  draftings: draftedPapers,
  duty_done: dutyPapers,
  duty_help: helpPapers,
};

/** The forms that are filled from a line of a register, each with its code; most registers have none. */
export function linePapers(
  { name }: Pick<Ledger, 'name'>,
  values: LineValues,
  around: PrintedWith<LineValues>,
): readonly RegisterPaper[] {
  const printed = byName[name] as Printed<LineValues> | undefined;

  return printed?.(values, around) ?? [];
}
