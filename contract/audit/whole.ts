import type { FaultKind, WholePart } from '../../domain/vocabulary/whole';
import type { Instant } from '../../domain/time/times';
import { contract } from '../envelope';
import { fields, text } from '../fields';
import * as v from 'valibot';

/** One thing that is not as it was written. */
export interface WholeFault {
  readonly kind: FaultKind;
  /** The receipt number, the paper's number, the day, the name of the file. */
  readonly where: string;
  /** The event of a case, where it is known. */
  readonly no: number | null;
  readonly caseId: string | null;
}

export interface WholePartView {
  readonly part: WholePart;
  readonly checked: number;
  readonly faults: readonly WholeFault[];
  /** So many more than are named. */
  readonly more: number;
  /** Whether it has been looked at to its end. */
  readonly finished: boolean;
}

/** The line that is kept outside: printed, sent or noted, it shows later whether the chain is still the same one. */
export interface SealLine {
  readonly no: number;
  readonly at: Instant;
  readonly text: string;
}

export interface WholeView {
  readonly run: {
    readonly startedAt: Instant;
    readonly finishedAt: Instant | null;
    /** `null` for the clock. */
    readonly by: string | null;
    readonly parts: readonly WholePartView[];
  } | null;
  /** Since when everything is sealed; `null` until the clock has come to it. */
  readonly since: Instant | null;
  readonly line: SealLine | null;
}

/** Is everything whole? The last run; with `go` the next slice of one: asked again and again until it is finished. */
export const checkWhole = contract<WholeView>('watch')(
  'checkWhole',
  fields({ go: v.optional(v.boolean('请刷新页面再试。'), false) }),
);

/** Whether a line that was kept outside still fits the chain. */
export const compareSealLine = contract<{ readonly fits: boolean; readonly says: string }>('watch')(
  'compareSealLine',
  fields({ line: text('封存行', 200) }),
);
