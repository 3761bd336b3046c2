import type { Day } from '../../time/times';
import { looksLike } from '../../identity/other-papers';
import { readResidentId, residentIdFault } from '../../identity/resident-id';
import { ageOn } from '../../identity/age';
import type { Answers, Question } from '../question';
import { fact, part } from '../into/home';
import { nationOf, ownIdentity, showsPaper } from '../into/own-identity';
import { text } from '../into/read-answer';
import { faultless } from '../schemas';
import { whom } from '../whom';

/** A residence permit has the birthday in its number too. */
function residenceNumber(answers: Answers): string | undefined {
  return showsPaper(answers, 'hmt_residence') ? text(answers, 'hmt_residence_number') : undefined;
}

/** Full years today, where a sound number and the day are known. */
function ageOf(answers: Answers, today?: Day): number | undefined {
  const number = text(answers, 'identity_number') ?? residenceNumber(answers);
  if (number === undefined || today === undefined || residentIdFault(number, today) !== null)
    return undefined;

  return ageOn(readResidentId(number).born, today);
}

/** A number of another paper is told from a slip: its place is the next question. */
function fault(text: string): string | null {
  return looksLike(text) === null
    ? residentIdFault(text)
    : '这像别的证件的号码。请点“没有身份证或不在手边”，下一步再填。';
}

export const identityNumber: Question = {
  id: 'identity_number',
  section: 'person',
  title: '身份证号码是多少？',
  titleFor: (answers) => `${whom(answers)}的身份证号是多少？`,
  kind: 'identity',
  schema: faultless(fault, '请填身份证号。'),
  faultOn: (value, today) => (typeof value === 'string' ? residentIdFault(value, today) : null),
  relevant: () => true,
  skip: '没有身份证或不在手边',
  into: [fact('age', ageOf), fact('nationality', nationOf), part('applicant.identity', ownIdentity)],
};
