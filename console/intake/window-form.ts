import { checkAnswer, isPassedOn, questionOf, type Answers, type Question } from '../../domain/application';
import type { OnPaperKey } from '../../domain/case/records/on-paper';
import type { Day } from '../../domain/time/times';
import { unansweredWords } from './staff-words';
import { windowOrder } from './window-order';

export interface FormSection {
  readonly title: string;
  readonly questions: readonly Question[];
  /** What is written down for the printed form alone. */
  readonly onPaper: readonly OnPaperKey[];
}

/** From custody it is always for the person who is held there. */
const settledByEntrance = ['for_whom'];

/** The questions that this application needs, part by part of the printed form: several on a page, for trained staff. */
export function windowForm(answers: Answers): readonly FormSection[] {
  const isAsked = (question: Question | undefined): question is Question =>
    question !== undefined &&
    !(isPassedOn(answers) && settledByEntrance.includes(question.id)) &&
    question.relevant(answers);

  return windowOrder
    .map(({ title, questions, onPaper = [], beside }) => {
      const asked = questions.map(questionOf).filter(isAsked);
      const isBeside = beside === undefined || asked.some(({ id }) => id === beside);

      return { title, questions: asked, onPaper: isBeside ? onPaper : [] };
    })
    .filter((section) => section.questions.length > 0);
}

/**
 * What is still wrong, by question; empty when the form may go.
 * @param today the day in China: what has not happened yet is refused
 */
export function faultsOf(answers: Answers, today?: Day): Readonly<Record<string, string>> {
  const asked = windowForm(answers).flatMap((section) => section.questions);
  return Object.fromEntries(
    asked.flatMap((question) => {
      const wrong = faultOf(question, answers[question.id], today);
      return wrong === null ? [] : [[question.id, wrong] as const];
    }),
  );
}

function faultOf(question: Question, value: unknown, today?: Day): string | null {
  const isOpen = value === undefined || value === '' || (value === null && !question.skip);

  return isOpen ? unansweredWords(question) : checkAnswer(question, value, today);
}
