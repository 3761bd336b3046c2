/** One question of a survey: with choices, or answered in words. */
export interface SurveyQuestion {
  readonly label: string;
  readonly choices: readonly string[];
}

/** A survey as it was typed: its questions, or what is wrong with it. */
export interface ReadSurvey {
  readonly questions: readonly SurveyQuestion[];
  readonly fault: string | null;
}

const mostQuestions = 20;
const mostChoices = 8;
const longest = 60;

/**
 * Reads the questions of a survey: one a line, `题目：选项、选项`; a line without choices is answered in words.
 * @returns the questions, or the first fault with its cure
 */
export function readSurvey(typed: string): ReadSurvey {
  const lines = typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const questions = lines.map((line) => {
    const at = line.search(/[：:]/);
    if (at < 0) return { label: line, choices: [] };
    const choices = line.slice(at + 1).split(/[、,，;；]/);

    return { label: line.slice(0, at).trim(), choices: choices.map((one) => one.trim()).filter(Boolean) };
  });
  const faults = questions.map((question, at) => faultOf(question, at + 1));

  return { questions, fault: faultOfAll(questions) ?? faults.find((fault) => fault !== null) ?? null };
}

function faultOfAll(questions: readonly SurveyQuestion[]): string | null {
  if (questions.length === 0) return '问卷要写题目，一行一题。';
  if (questions.length > mostQuestions) return `一份问卷最多${mostQuestions}题，请分成两份。`;
  const labels = questions.map(({ label }) => label);

  return new Set(labels).size < labels.length ? '有两题一模一样，请去掉一题。' : null;
}

function faultOf({ label, choices }: SurveyQuestion, no: number): string | null {
  if (label === '') return `第${no}题没有写题目。`;
  if (label.length > longest || choices.some((one) => one.length > 30))
    return `第${no}题太长：题目最多${longest}字，选项最多30字。`;
  if (choices.length === 1) return `第${no}题只有一个选项，请再加，或去掉冒号变成写字的题。`;
  if (choices.length > mostChoices) return `第${no}题最多${mostChoices}个选项。`;

  return new Set(choices).size < choices.length ? `第${no}题有两个一样的选项。` : null;
}

/** How often each choice of a question was taken. */
export interface Tally {
  readonly label: string;
  /** How many answered it. */
  readonly answers: number;
  readonly choices: readonly { readonly choice: string; readonly count: number }[];
}

/** An answer as it is kept: `题目：选项`. */
export function answerLine(label: string, choice: string): string {
  return `${label}：${choice}`;
}

/** Counts the answers of a survey, one list of `题目：选项` a person. Questions in words are not counted. */
export function tallyOf(
  questions: readonly SurveyQuestion[],
  answers: readonly (readonly string[])[],
): readonly Tally[] {
  const times = new Map<string, number>();
  for (const line of answers.flat()) times.set(line, (times.get(line) ?? 0) + 1);

  return questions
    .filter(({ choices }) => choices.length > 0)
    .map(({ label, choices }) => {
      const counted = choices.map((choice) => ({ choice, count: times.get(answerLine(label, choice)) ?? 0 }));

      return { label, answers: counted.reduce((sum, { count }) => sum + count, 0), choices: counted };
    });
}
