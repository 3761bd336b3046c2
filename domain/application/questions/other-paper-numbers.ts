import { otherPaperFault, type OtherPaper } from '../../identity/other-papers';
import { part } from '../into/home';
import { ownIdentity, showsPaper } from '../into/own-identity';
import type { Question } from '../question';
import { faultless } from '../schemas';

/** The number of one kind of paper, each with its own check. */
function numberOf(kind: OtherPaper, title: string): Question {
  return {
    id: `${kind}_number`,
    section: 'person',
    title,
    kind: 'text',
    schema: faultless((text) => otherPaperFault(kind, text), '请填证件上的号码。'),
    relevant: (answers) => showsPaper(answers, kind),
    into: [part('applicant.identity', ownIdentity)],
  };
}

export const hmtResidenceNumber = numberOf('hmt_residence', '居住证号码是多少？');
export const hmtTravelNumber = numberOf('hmt_travel', '证件上的号码是多少？');
export const passportNumber = numberOf('passport', '护照号是多少？');
export const foreignPermanentNumber = numberOf('foreign_permanent', '永久居留证号码是多少？');
