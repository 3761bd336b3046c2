import * as v from 'valibot';
import { hasPersonalNumber } from '../privacy/personal-numbers';
import * as privacy from '../vocabulary/privacy';
import { ownPublicationKinds } from '../vocabulary/publications';
import { codeOf, day, text } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';
import { linesOf } from './kit/lines-of';

const mostLines = 20;
const longest = 60;

/** A text that everybody may read: what names a person by number is refused. */
function open(label: string, most: number) {
  const field = text(label, most, privacy.plain);
  const told = v.check(
    (said: string) => !hasPersonalNumber(said),
    `${label}里有身份证号、手机号或卡号，公示不能写，请删掉。`,
  );

  return { ...field, schema: v.pipe(field.schema, told) };
}

/** What the centre tells everybody of its own work; the phone shows what has a day on which it was published. */
export const publications = ledger({
  name: 'publications',
  title: '公示',
  group: 'openness',
  purpose: '向群众公开的工作数据、办理结果和通知；公开了的手机上看得到。',
  fields: {
    kind: { ...codeOf('哪一类', ownPublicationKinds), width: 7 },
    title: { ...open('标题', 30), width: 16, searched: true },
    content: {
      ...open('内容', mostLines * (longest + 1)),
      hint: '一行一句，最多二十行；别写姓名、住址、证件号、电话',
    },
    publishedOn: maybe(day('哪天公开', { width: 7, hint: '空着就不公开' })),
  },
  order: { by: 'publishedOn', direction: 'newest' },
  keepers: ['director'],
  readers: ['clerk', 'supervisor', 'auditor'],
  says: ({ title }) => title,
  closing: '去掉',
  together: [
    {
      field: 'content',
      wrong: ({ content }) =>
        linesOf(content).length > mostLines
          ? '内容最多20行，请分两条写。'
          : linesOf(content).some((line) => line.length > longest)
            ? `内容一行最多${longest}个字，请分行写。`
            : null,
    },
  ],
  retention: { always: true },
  remembered: 'publications',
});
