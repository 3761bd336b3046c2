import * as v from 'valibot';
import { hasPersonalNumber } from '../privacy/personal-numbers';
import * as privacy from '../vocabulary/privacy';
import { choice, day, text, words } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

/** A text that everybody may read: what names a person by number is refused. */
function open(label: string, most: number) {
  const field = text(label, most, privacy.plain);
  const told = v.check(
    (said: string) => !hasPersonalNumber(said),
    `${label}里有身份证号、手机号或卡号，案例不能写，请删掉。`,
  );

  return { ...field, schema: v.pipe(field.schema, told) };
}

/** The first of the words that must not stand there which still does; signs between that nobody sees are left out. */
function leftOver(said: string, hidden: readonly string[]): string | undefined {
  const plain = said.normalize('NFKC').replace(/\s/g, '');

  return hidden.find((name) => plain.includes(name.normalize('NFKC').replace(/\s/g, '')));
}

const parts = { title: '标题', story: '案情', handling: '办理经过', result: '结果', lesson: '意义' } as const;

/** Closed cases told to everybody: without names, read by a second person, and only then on the phones. */
export const caseStories = ledger({
  name: 'case_stories',
  title: '案例库',
  group: 'openness',
  purpose: '办结的案子写成案例：去掉姓名，另一人看过，填了公开日期的手机上看得到。',
  fields: {
    title: { ...open(parts.title, 40), width: 18, searched: true },
    writtenOn: day('写好日期', { width: 7 }),
    kind: choice('哪一类', ['民事', '刑事', '行政', '非诉'], { width: 5 }),
    receiptNo: maybe(text('案件编号', 40, privacy.plain, { width: 9 })),
    hidden: words('不能出现的姓名和单位', 40, {
      privacy: privacy.name,
      hint: '当事人、对方、证人、律师都写上，用、隔开；案例里还有就存不了',
    }),
    consent: choice('当事人同意吗', ['同意公开', '没有问', '不同意'], { width: 6 }),
    story: open(parts.story, 800),
    handling: open(parts.handling, 800),
    result: open(parts.result, 400),
    lesson: maybe(open(parts.lesson, 400)),
    award: maybe(text('得过什么奖', 60, privacy.plain, { width: 10 })),
    publishedOn: maybe(day('哪天公开', { width: 7, hint: '空着就不公开；另一人看过以后手机上才有' })),
  },
  order: { by: 'writtenOn', direction: 'newest' },
  keepers: ['clerk', 'reviewer', 'director'],
  readers: ['supervisor', 'auditor'],
  says: ({ title }) => title,
  closing: '收回',
  secondPerson: true,
  together: [
    {
      field: 'hidden',
      wrong: ({ hidden }) =>
        hidden.length === 0 ? '请写上案子里的姓名和单位，系统帮您查案例里还有没有。' : null,
    },
    ...(['title', 'story', 'handling', 'result', 'lesson'] as const).map((field) => ({
      field,
      wrong: (
        values: Readonly<Record<typeof field, string | null>> & { readonly hidden: readonly string[] },
      ) => {
        const found = leftOver(values[field] ?? '', values.hidden);

        return found === undefined ? null : `${parts[field]}里还有“${found}”，请改成化名。`;
      },
    })),
    {
      field: 'publishedOn',
      wrong: ({ consent, publishedOn }) =>
        publishedOn !== null && consent !== '同意公开' ? '当事人同意了才能公开。' : null,
    },
  ],
  retention: { always: true },
  remembered: 'publications',
});
