import type { Case } from '../../case/case';
import type { CaseDraftChange } from '../../case/history/record';
import { claimedBy } from '../../case/people';
import { DomainError, fieldError } from '../../refusals/errors';
import type { Day } from '../../time/times';
import { checkAnswer } from '../check-answer';
import { correctables, openAnswers, type Part } from './correctables';
import type { Question } from '../question';
import { amountPerOf } from '../into/read-answer';
import { address, lettersTo, registeredAt } from '../questions/addresses';
import { amount } from '../questions/amount';
import { caseName } from '../questions/case-name';
import { happenedOn } from '../questions/happened-on';
import { name } from '../questions/name';
import { opponent } from '../questions/opponent';
import { phone } from '../questions/phone';
import { story } from '../questions/story';

/** By name, not by the list of all: the door that puts an answer right does not carry the whole form. */
const asked: readonly Question[] = [
  ...[name, phone, address, registeredAt, lettersTo],
  ...[opponent, amount, happenedOn, story, caseName],
];

/**
 * The parts of a case with one answer put right; checked like the answer of a form.
 * @param id the question
 * @param value what was typed
 * @param today the day in China
 * @throws DomainError ActionNotPossibleNow for what is not the person's to change, InputInvalid with the cure
 */
export function corrected(c: Case, id: string, value: string, today: Day): CaseDraftChange {
  const question = asked.find((one) => one.id === id);
  const open = openAnswers(c).find((one) => one.question === id);
  const path = correctables.find((one) => one.question === id)?.path;
  if (!question || !open || !path) throw new DomainError('ActionNotPossibleNow');
  const fault = checkAnswer(question, value, today) ?? (value === open.typed ? '和原来一样，没有改。' : null);
  if (fault !== null) throw fieldError('InputInvalid', id, fault);
  const home = question.into.find((one) => one.to === 'part' && one.path === path);
  const answers = { [id]: value, matter: c.dispute.matter };
  const read = home?.to === 'part' ? home.read(answers) : undefined;
  const [part, key = ''] = path.split('.') as [Part, string?];
  const own = typeof read === 'number' ? Math.round((read + claimedBy(c.members)) * 100) / 100 : read;

  return { [part]: { ...c[part], [key]: own, ...(id === 'amount' && { amountPer: amountPerOf(answers) }) } };
}
