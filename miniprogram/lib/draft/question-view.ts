import type { ChoiceView } from '../choice-view';
import { checkRules, todayInChina } from './check-rules';
import {
  asksForIncome,
  cardsToAsk,
  checkAnswer,
  exampleOf,
  hintOn,
  incomeNotes,
  oftenFirst,
  promptsOf,
  titleOf,
  whyAsked,
} from '../domain';
import type { Answers, Question } from '../domain';

/** A question as its screen shows it. */
export interface QuestionView {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  /** The centre's own figure and what it means for this house; only where income is asked. */
  readonly notes: readonly string[];
  readonly kind: string;
  readonly choices: readonly ChoiceView[];
  readonly value: string;
  /** One tap on a card answers it: until one is chosen there is nothing to go on with. */
  readonly goesOnByTap: boolean;
  readonly example: string;
  readonly prompts: readonly string[];
  readonly skip: string;
  readonly skipped: boolean;
  readonly most: number;
  /** The month alone may be picked. */
  readonly byMonth: boolean;
  /** The last day that may be picked; empty where any may. */
  readonly lastDay: string;
  readonly echo: string;
  readonly error: string;
  readonly errors: readonly { readonly id: string; readonly message: string }[];
  /** What the read-aloud button reads. */
  readonly aloud: string;
}

export const emptyQuestion: QuestionView = {
  id: '',
  title: '',
  why: '',
  notes: [],
  kind: 'text',
  choices: [],
  value: '',
  goesOnByTap: false,
  example: '',
  prompts: [],
  skip: '',
  skipped: false,
  most: 100,
  byMonth: false,
  lastDay: '',
  echo: '',
  error: '',
  errors: [],
  aloud: '',
};

const longest: Readonly<Record<string, number>> = { long_text: 2000, identity: 24, phone: 24, money: 20 };

function choicesOf(question: Question, answers: Answers, value: unknown): readonly ChoiceView[] {
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [value];
  const cards = oftenFirst(question.choices?.(answers) ?? [], question.id);

  return cardsToAsk(cards, question.id, answers, todayInChina()).map((choice) => ({
    value: choice.value,
    label: choice.label,
    hint: hintOn(question, choice.value),
    legal: choice.legal && choice.legal !== choice.label ? choice.legal : '',
    chosen: chosen.includes(choice.value),
  }));
}

/** Only for a question about income the phone looks up what the office told it last. */
function notesOf(id: string, answers: Answers): readonly string[] {
  return asksForIncome(id) ? incomeNotes(id, answers, checkRules()) : [];
}

function aloudOf(
  title: string,
  said: readonly string[],
  choices: readonly ChoiceView[],
  skip: string | undefined,
): string {
  const cards = choices.map((choice, at) => `${at + 1}，${choice.label}`);

  return [title, ...said, ...cards, skip ?? ''].filter(Boolean).join('。');
}

/**
 * The view of one question.
 * @param value what is chosen or typed now, which may not be kept yet
 * @param error its fault, or an empty text
 */
export function viewOf(question: Question, answers: Answers, value: unknown, error = ''): QuestionView {
  const title = titleOf(question, answers);
  const choices = choicesOf(question, answers, value);
  const notes = notesOf(question.id, answers);
  const why = whyAsked(question);

  return {
    ...emptyQuestion,
    id: question.id,
    title,
    why,
    notes,
    kind: question.kind,
    choices,
    value: typeof value === 'string' ? value : '',
    goesOnByTap: question.kind === 'choice' && !choices.some(({ chosen }) => chosen),
    example: exampleOf(question, answers),
    prompts: promptsOf(question),
    skip: question.skip ?? '',
    skipped: value === null,
    most: longest[question.kind] ?? 100,
    byMonth: question.byMonth === true,
    lastDay: question.kind === 'date' && question.faultOn ? todayInChina() : '',
    error,
    errors: error ? [{ id: question.id, message: error }] : [],
    aloud: aloudOf(title, [why, ...notes], choices, question.skip),
  };
}

/** The question with what is wrong with its answer; `null` when the answer is sound. */
export function faultView(question: Question, answers: Answers, value: unknown): QuestionView | null {
  const error = checkAnswer(question, value, todayInChina());

  return error === null ? null : viewOf(question, answers, value, error);
}

/** What is chosen after a tap on one card: one value, or the list with it put in or out. */
export function afterTap(question: Question, before: unknown, tapped: string): unknown {
  if (question.kind !== 'choices') return tapped;
  const chosen = (Array.isArray(before) ? before : []) as readonly string[];
  if (chosen.includes(tapped)) return chosen.filter((value) => value !== tapped);
  if (tapped === question.alone) return [tapped];

  return [...chosen.filter((value) => value !== question.alone), tapped];
}

/** Whether a tap answers the question wholly: one card of one, or the card that excludes all others. */
export function settlesIt(question: Question, chosen: unknown): boolean {
  if (question.kind === 'choice') return true;

  return question.alone !== undefined && Array.isArray(chosen) && chosen.includes(question.alone);
}
