import type { Answers, Question, SectionId } from './question';
import { questions } from './questions';
import { sections } from './sections';

/** Whether the person has been asked and has answered, "不知道" included; a number that is none is no answer. */
export function isAnswered(answers: Answers, id: string): boolean {
  return answers[id] !== undefined && !Number.isNaN(answers[id]);
}

/** The questions that this person has to be asked, in order. */
export function relevantQuestions(answers: Answers): readonly Question[] {
  return questions.filter((question) => question.relevant(answers));
}

/**
 * The question after this one.
 * @param answers what is known so far
 * @param at id of the question just answered, or `null` to begin
 * @returns the next open question after it, else the first open one, else `null`: everything is answered
 */
export function nextScreen(answers: Answers, at: string | null): string | null {
  const asked = relevantQuestions(answers);
  const place = questions.findIndex((question) => question.id === at);
  const open = asked.filter((question) => !isAnswered(answers, question.id));
  const after = open.find((question) => questions.indexOf(question) > place);

  return (after ?? open[0])?.id ?? null;
}

/** The relevant question before this one, or `null` at the first. */
export function previousScreen(answers: Answers, at: string): string | null {
  const place = questions.findIndex((question) => question.id === at);
  const before = relevantQuestions(answers).filter((question) => questions.indexOf(question) < place);

  return before[before.length - 1]?.id ?? null;
}

/** What is sent: answers to questions that still apply. Hidden answers stay on the phone. */
export function sentAnswers(answers: Answers): Answers {
  const asked = relevantQuestions(answers).filter((question) => isAnswered(answers, question.id));

  return Object.fromEntries(asked.map((question) => [question.id, answers[question.id]]));
}

/** How far one section is. */
export interface SectionState {
  readonly id: SectionId;
  readonly title: string;
  readonly state: 'empty' | 'begun' | 'done' | 'not_needed';
  readonly open: number;
}

/** All sections with their state, for the list of steps. */
export function sectionStates(answers: Answers): readonly SectionState[] {
  const asked = relevantQuestions(answers);

  return sections.map(({ id, title }) => {
    const own = asked.filter((question) => question.section === id);
    const open = own.filter((question) => !isAnswered(answers, question.id)).length;
    if (own.length === 0) return { id, title, state: 'not_needed', open };
    if (open === 0) return { id, title, state: 'done', open };

    return { id, title, state: open === own.length ? 'empty' : 'begun', open };
  });
}
