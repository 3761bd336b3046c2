import type { Case } from '../case/case';
import type { PaperCode } from '../vocabulary/paper-codes';
import type { Blank } from './blank';
import type { Block } from './blocks';
import type { FormInput } from './form';

/** What is said of a form to people; a function that shows it to nobody does not carry it. */
export interface PaperWords {
  /** What a citizen calls it. */
  readonly plain: string;
  /** When it is issued, as staff read it beside the form. */
  readonly when: string;
}

/** One form: all that is known of it besides its words. Each stands in a file of its own under `forms/`. */
export interface PaperKind<Code extends PaperCode = PaperCode> {
  readonly code: Code;
  /** As it stands on the paper and in every list of the staff. */
  readonly title: string;
  /** The word in its number (青援给字); `null` for a form that no case takes and no number is counted for. */
  readonly word: string | null;
  /** Who sends the letter out; a form that people fill in and sign has none. */
  readonly issuer?: 'centre' | 'bureau';
  /** A form of many short lines, set closer than a letter. */
  readonly sheet?: true;
  /** As many as are needed: letters to each office. */
  readonly severalTimes?: true;
  /**
   * A letter to the organ: its step leaves it out while no organ is known, for no letter goes without an addressee.
   * From then on it may be issued by hand in such a case.
   */
  readonly waitsForOrgan?: (c: Case) => boolean;
  /** Beside its step it may be issued by hand whenever somebody asked for it. */
  readonly askedFor?: (c: Case) => boolean;
  /** Comes with its step or its register alone. */
  readonly neverAlone?: true;
  /** Whether the file of such a case is not whole without it. */
  readonly fileNeeds?: (c: Case) => boolean;
}

/** What staff fill into a form beyond the record; empty where the record says all. */
export type Blanks = () => readonly Blank[];

/** The words of a form, from the record, what was frozen at issue, and who writes. */
export type Write = (input: FormInput) => readonly Block[];
