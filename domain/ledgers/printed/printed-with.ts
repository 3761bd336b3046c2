import type { RegisterPaper } from '../../documents/write-paper';
import type { LineNames } from '../kit/cell';

/** What a form says beside its line. */
export interface PrintedWith<Values> {
  readonly names: LineNames;
  /** The centre that keeps the register, as papers name it. */
  readonly centre: string;
  /** The open lines of the same month, the line among them; the desk, which only asks which forms there are, has none. */
  readonly month: readonly Values[];
}

/** The forms that are filled from a line. */
export type Printed<Values> = (values: Values, around: PrintedWith<Values>) => readonly RegisterPaper[];
