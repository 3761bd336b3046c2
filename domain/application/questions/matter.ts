import type { MatterCode } from '../../vocabulary/matters/matters';
import { matterOf, matters } from '../../vocabulary/matters/matters';
import { fact, part } from '../into/home';
import { tagsOf, text } from '../into/read-answer';
import { topicOf } from '../kinds';
import type { Answers, Choice, Question } from '../question';
import { oneOf } from '../schemas';

/** Matters that an organ or a conversation brings, never this form. */
const notHere: readonly string[] = [
  'notified_defence',
  'notified_defence_optional',
  'compulsory_treatment',
  'consultation',
];
const cards = matters.filter((row) => !notHere.includes(row.code));

function asChoice(row: (typeof matters)[number]): Choice {
  return { value: row.code, label: row.plain, legal: row.label };
}

/** The matters of the chosen topic, and always a way out for what the list has no word for. */
function choices(answers: Answers): readonly Choice[] {
  const topic = topicOf(answers);
  const own = cards.filter((row) => row.topic === topic && row.code !== 'other');

  return [...own, ...cards.filter((row) => row.code === 'other')].map(asChoice);
}

/** Those of migrant workers that the green channel carries without a means check (法-42). */
const greenMatters = cards.filter((row) => row.code === 'wages' || row.code === 'work_injury').map(asChoice);

function chosenMatter(answers: Answers): MatterCode | undefined {
  return matterOf(text(answers, 'matter') ?? '')?.code;
}

export const matter: Question = {
  id: 'matter',
  section: 'matter',
  title: '是哪一件？',
  kind: 'choice',
  choices: (answers) => (answers.entrance === 'green' ? greenMatters : choices(answers)),
  schema: oneOf(cards.map(asChoice)),
  relevant: () => true,
  into: [
    fact('matter', chosenMatter),
    fact('tags', tagsOf),
    part('dispute.matter', (answers) => chosenMatter(answers) ?? 'other'),
  ],
};
