import { paperNumber } from '../identity/normalise';
import { parsePhone } from '../identity/phone';
import { sumInWords } from '../money/sum-words';
import { yuanInWords } from '../money/words';
import { saidDayInWords } from '../time/said-day';
import { checkAnswer } from './check-answer';
import { isAnswered, relevantQuestions } from './flow';
import { rowsOfOthers } from './group/members-of';
import { totalOf } from './group/read-members';
import type { Answers, Question } from './question';
import { sumOf } from './into/read-answer';
import { sections } from './sections';

/** One line of the check page: the question and the very answer that is sent. */
export interface CheckRow {
  readonly id: string;
  readonly title: string;
  readonly answer: string;
  readonly answered: boolean;
}

export interface CheckSection {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly CheckRow[];
}

/** The title as it was asked. */
export function titleOf(question: Question, answers: Answers): string {
  return question.titleFor?.(answers) ?? question.title;
}

/** Sums and days are read back in words, so that a missing zero is seen; a phone number as it will be called. */
export function typedText(question: Question, typed: string, answers: Answers = {}): string {
  if (checkAnswer(question, typed) !== null) return typed;
  if (question.kind === 'date') return saidDayInWords(typed);
  if (question.kind === 'phone') return parsePhone(typed)?.number ?? typed;
  if (question.kind === 'identity') return paperNumber(typed);
  if (question.kind !== 'money') return typed;
  const { yuan: amount, per } = sumOf({ matter: question.id === 'amount' && answers.matter, amount: typed });

  return amount === null ? typed : sumInWords({ amount, amountPer: per });
}

/** The others of a group, each once: who joined by invitation and who was typed. Without the representative. */
export interface OthersOfGroup {
  readonly people: number;
  /** Yuan. */
  readonly total: number;
}

function typedOthers(answers: Answers): OthersOfGroup {
  const rows = rowsOfOthers(answers);

  return { people: rows.length, total: totalOf(rows) };
}

/** Everybody is counted, the representative too. */
function membersText(answers: Answers, { people, total }: OthersOfGroup): string {
  if (people === 0) return '现在只有您一个人，请工友点链接加入';
  const own = sumOf(answers).yuan ?? 0;
  const sum = Math.round((own + total) * 100) / 100;

  return `连您自己${people + 1}人，一共${yuanInWords(sum)}`;
}

/** A stored form may hold anything: what nobody can have typed or tapped has no words. */
function wordsOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/**
 * An answer in the words that the person saw on the card, or as it was typed.
 * @param others of a group, where it is known who joined; else those who were typed
 */
export function answerText(
  question: Question,
  answers: Answers,
  others: OthersOfGroup = typedOthers(answers),
): string {
  const value = answers[question.id];
  if (value === undefined) return '还没有填';
  if (value === null) return question.skip ?? '';

  if (question.kind === 'members') return membersText(answers, others);
  const labels = new Map((question.choices?.(answers) ?? []).map((choice) => [choice.value, choice.label]));
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];

  return values
    .map(wordsOf)
    .map((one) => labels.get(one) ?? typedText(question, one, answers))
    .join('、');
}

/** Everything that will be sent, section by section; nothing else is. */
export function checkPage(answers: Answers, others?: OthersOfGroup): readonly CheckSection[] {
  const asked = relevantQuestions(answers);

  return sections
    .map(({ id, title }) => ({
      id,
      title,
      rows: asked
        .filter((question) => question.section === id)
        .map((question) => ({
          id: question.id,
          title: titleOf(question, answers),
          answer: answerText(question, answers, others),
          answered: isAnswered(answers, question.id),
        })),
    }))
    .filter((section) => section.rows.length > 0);
}
