import type { IdentityPaper } from '../../case/records/person';
import type { Facts } from '../../eligibility/facts/facts';
import { readOtherPaper, type OtherPaper } from '../../identity/other-papers';
import { readResidentId, residentIdFault } from '../../identity/resident-id';
import type { Answers } from '../question';
import { identityOf, said } from './read-answer';

/** One card of the question which paper there is: what it is, and whose nation it shows. */
interface PaperCard {
  readonly value: string;
  readonly kind: OtherPaper;
  readonly nation: NonNullable<Facts['nationality']>;
}

/** The papers that stand for the identity card, by their cards. */
export const paperCards: readonly PaperCard[] = [
  { value: 'hmt_residence', kind: 'hmt_residence', nation: 'chinese' },
  { value: 'hmt_travel', kind: 'hmt_travel', nation: 'chinese' },
  { value: 'passport', kind: 'passport', nation: 'chinese' },
  { value: 'foreign_passport', kind: 'passport', nation: 'foreign' },
  { value: 'foreign_permanent', kind: 'foreign_permanent', nation: 'foreign' },
];

function cardOf(answers: Answers): PaperCard | undefined {
  if (said(answers, 'identity_number') !== '') return undefined;

  return paperCards.find(({ value }) => value === answers.identity_paper);
}

/** Whether the number of a paper of this kind is asked for. */
export function showsPaper(answers: Answers, kind: OtherPaper): boolean {
  return cardOf(answers)?.kind === kind;
}

/**
 * The paper that the person named, with its number; none where there is none.
 * @throws DomainError IdentityNumberInvalid with the question's id as field
 */
export function ownIdentity(answers: Answers): IdentityPaper {
  const card = cardOf(answers);
  const id = `${card?.kind}_number`;
  if (card === undefined || said(answers, id) === '') return identityOf(answers, 'identity_number');

  return readOtherPaper(card.kind, said(answers, id), id);
}

/** Whose national the person is, as the paper shows; a Chinese one where nothing tells another (法-69). */
export function nationOf(answers: Answers): NonNullable<Facts['nationality']> {
  const card = cardOf(answers);
  if (card !== undefined) return card.nation;
  const number = said(answers, 'identity_number');
  const isCard = number !== '' && residentIdFault(number) === null;

  return isCard && readResidentId(number).kind === 'foreign_permanent' ? 'foreign' : 'chinese';
}
