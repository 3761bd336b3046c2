import type { GenericSchema } from 'valibot';
import type { Day } from '../time/times';
import type { Answers } from './answers';
import type { Home } from './into/home';

export type { Answers } from './answers';

export type SectionId = 'matter' | 'means' | 'who' | 'person' | 'story' | 'contact';

/** One big card to tap. `legal` is the word on the papers, shown in brackets. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly legal?: string;
}

export type QuestionKind =
  | 'choice'
  | 'choices'
  | 'text'
  | 'long_text'
  | 'identity'
  | 'phone'
  | 'money'
  | 'number'
  | 'date'
  | 'members';

/** One question: one screen. Everything that page, check page and submission need stands here. */
export interface Question {
  readonly id: string;
  readonly section: SectionId;
  /** At most 20 characters, a question in daily words. */
  readonly title: string;
  readonly kind: QuestionKind;
  /** The cards; they may follow from earlier answers. */
  readonly choices?: (answers: Answers) => readonly Choice[];
  /** The title where earlier answers give it better words; else `undefined`. */
  readonly titleFor?: (answers: Answers) => string | undefined;
  /** Checks a given answer; messages are Chinese and say the cure. `null` never reaches it. */
  readonly schema: GenericSchema;
  /** What else is wrong with a sound answer on this day; the phone and the office both know the day. */
  readonly faultOn?: (value: unknown, today: Day) => string | null;
  /** A date of which the month alone may be known. */
  readonly byMonth?: true;
  readonly relevant: (answers: Answers) => boolean;
  /** Words of the button that leaves the answer open; its answer is `null`. */
  readonly skip?: string;
  /** In `choices`: the value that excludes all others. */
  readonly alone?: string;
  /** Where the answer goes: facts of the rules, parts of the case, or nowhere with the reason. */
  readonly into: readonly Home[];
}
