import {
  checkAnswer,
  isPassedOn,
  questions,
  sections,
  type Answers,
  type Question,
} from '../../domain/application';
import type { Day } from '../../domain/time/times';

export interface FormSection {
  readonly title: string;
  readonly questions: readonly Question[];
}

/** Groups are taken down on the phone, where each member confirms; the window form is for one person. */
const notHere = ['members'];
/** From custody it is always for the person who is held there. */
const settledByEntrance = ['for_whom'];

/** The questions that this application needs, section by section: several on a page, for trained staff. */
export function windowForm(answers: Answers): readonly FormSection[] {
  const asked = questions.filter(
    (question) =>
      !notHere.includes(question.kind) &&
      !(isPassedOn(answers) && settledByEntrance.includes(question.id)) &&
      question.relevant(answers),
  );
  return sections
    .map(({ id, title }) => ({ title, questions: asked.filter((question) => question.section === id) }))
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
      const wrong = checkAnswer(question, answers[question.id], today);
      return wrong === null ? [] : [[question.id, wrong] as const];
    }),
  );
}
