import * as v from 'valibot';
import type { Answers, Choice, Question } from '../question';

/** The stations that the phone knows from the centre's card; they travel with the draft, not with the submission. */
export function stationChoices(answers: Answers): readonly Choice[] {
  const list: readonly unknown[] = Array.isArray(answers.station_list) ? answers.station_list : [];

  return list.flatMap((one) => {
    const { id, name } = (one ?? {}) as { id?: unknown; name?: unknown };

    return typeof id === 'string' && typeof name === 'string' ? [{ value: id, label: name }] : [];
  });
}

export const station: Question = {
  id: 'station',
  section: 'who',
  title: '您是哪个工作站的？',
  why: '这件算在您的工作站里。',
  kind: 'choice',
  choices: stationChoices,
  schema: v.pipe(v.string('请点一张卡片'), v.regex(/^[\w-]{1,64}$/, '请点一张卡片')),
  relevant: (answers) => answers.for_whom === 'station' && stationChoices(answers).length > 0,
  skip: '不在里面，我是村居联络员',
};
