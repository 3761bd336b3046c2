import { contract } from '../envelope';
import { fields, id, nothing } from '../fields';
import { ownWords, visitSaid } from '../quality/visit-said';

/** An own case that is closed, whose person is asked how it went. */
export interface OwnVisit {
  readonly id: string;
  readonly matter: string;
  readonly answered: boolean;
}

/** Own cases that wait for an answer. */
export const myVisits = contract<{ readonly visits: readonly OwnVisit[] }>('voices')('myVisits', nothing);

/**
 * How it went, in the person's own hand (FZ-032); said again it takes the place of what was said before, until the
 * centre has written it down. Money taken becomes a complaint at once. Refusals: LineNotFound · AlreadyDone
 */
export const answerVisit = contract<{ readonly complaint: boolean }>('voices')(
  'answerVisit',
  fields({ id, ...visitSaid, text: ownWords }),
);
