import { phoneFault } from '../../identity/phone';
import { part } from '../into/home';
import { applicantPhone } from '../into/read-answer';
import { isPassedOn } from '../into/passed-on';
import type { Question } from '../question';
import { faultless } from '../schemas';
import { cannotTellMeans, whom } from '../whom';

export const phone: Question = {
  id: 'phone',
  section: 'person',
  title: '打哪个电话能找到您？',
  titleFor: (answers) => (whom(answers) === '您' ? undefined : `${whom(answers)}的电话是多少？`),
  kind: 'phone',
  schema: faultless(phoneFault, '请填电话号码。'),
  // A child and somebody who is held are reached through the one who holds the phone.
  relevant: (answers) => !isPassedOn(answers) && !cannotTellMeans(answers),
  into: [part('applicant.phone', applicantPhone)],
};
