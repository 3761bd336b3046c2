import type { AskedPaper } from '../../vocabulary/handling/asked-papers';
import type { Day, Instant } from '../../time/times';
import type { ActKind, MajorMatter } from '../../vocabulary/handling/acts';
import type { Telling } from '../../vocabulary/handling/tellings';
import { about, each, plain, under, words } from '../../vocabulary/privacy';
import type { Declarations } from '../../vocabulary/privacy';

/** A hearing that was fixed: the person has to be there. */
export interface Hearing {
  readonly at: Instant;
  readonly place: string;
}

/** What the lawyer did, or reported to the centre alone (法-46; FZ-014). */
export interface Progress {
  readonly at: Instant;
  /** Whoever noted it: the handler, or staff for them. */
  readonly by: string;
  readonly kind: 'progress' | 'major';
  /** What was done; of a report, which kind of matter. */
  readonly act: ActKind | null;
  readonly matter: MajorMatter | null;
  readonly happenedOn: Day;
  readonly text: string;
  readonly minutes: number | null;
  readonly hearing: Hearing | null;
  /** The act was not done; the text says why (law-back-half §A.3). */
  readonly notDone?: boolean;
  /** Where it was done. */
  readonly place?: string | null;
  /** What the person was told at the first meeting. */
  readonly tellings?: readonly Telling[];
  /** Whether the accused agrees to be defended (司发通〔2013〕18号-14); `null` where nobody was asked. */
  readonly agrees?: boolean | null;
  /** Photos and papers of the act, by the id of the material. */
  readonly files?: readonly string[];
}

/** A letter that the handler asked for: where to, and what for. */
export interface AskedLetter {
  readonly at: Instant;
  readonly by: string;
  readonly errand: string;
  /** Before there were others it was always the letter of introduction. */
  readonly paper?: AskedPaper;
}

/** The centre asked the handler to go on: by hand, or the clock after a month without a word. */
export interface Reminder {
  readonly at: Instant;
  readonly by: string;
  /** What lacked then, each a sentence. */
  readonly lacks: readonly string[];
}

/** What the handler did. */
export interface HandlingRecord {
  readonly progress: readonly Progress[];
  readonly letters?: readonly AskedLetter[];
  readonly reminders?: readonly Reminder[];
}

/** Nothing yet. */
export const noHandling: HandlingRecord = {
  progress: [],
};

/** How each of its fields is kept from eyes. */
export const handlingFields = (): Declarations =>
  under('handling', {
    ...under('progress.*', {
      ...each('at by kind act notDone matter happenedOn minutes', plain),
      ...under('hearing', { at: about, place: about }),
      ...each('agrees place', about),
      ...each('tellings.* files.*', plain),
      text: words,
    }),
    ...under('letters.*', { ...each('at by paper', plain), errand: words }),
    ...under('reminders.*', each('at by lacks.*', plain)),
  });
