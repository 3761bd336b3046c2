import * as v from 'valibot';
import * as privacy from '../vocabulary/privacy';
import { choice, day, text } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

const letters = v.pipe(
  v.string('请填写正确答案。'),
  v.transform((typed) => [...new Set(typed.toUpperCase().replace(/[^A-D]/g, ''))].sort().join('')),
  v.regex(/^[A-D]{1,4}$/, '正确答案填A到D的字母，几个都对的连着写，像AC。'),
);

/** The question bank: tests are drawn from it, shuffled for everybody. */
export const questions = ledger({
  name: 'questions',
  title: '题库',
  group: 'people',
  purpose: '考试的题目：科目、选项、正确答案。考试从这里抽题，每个人的先后不一样。',
  fields: {
    question: text('题目', 300, privacy.plain, { width: 26, searched: true }),
    madeOn: day('出题日期', { width: 7 }),
    subject: text('科目', 20, privacy.plain, { width: 8, searched: true }),
    a: text('选项A', 100, privacy.plain),
    b: text('选项B', 100, privacy.plain),
    c: maybe(text('选项C', 100, privacy.plain)),
    d: maybe(text('选项D', 100, privacy.plain)),
    right: {
      ...text('正确答案', 10, privacy.plain, { width: 5, hint: '填字母，几个都对的连着写，像AC' }),
      schema: letters,
    },
    for: choice('考谁', ['都考', '工作人员', '律师', '基层法律服务工作者', '站点人员', '联络员', '志愿者'], {
      width: 7,
    }),
    source: maybe(text('出处', 100, privacy.plain)),
  },
  order: { by: 'madeOn', direction: 'newest' },
  keepers: ['director', 'clerk'],
  readers: ['supervisor', 'auditor'],
  says: ({ question }) => question.slice(0, 30),
  closing: '停用',
  together: [
    {
      field: 'right',
      wrong: ({ right, c, d }) =>
        (right.includes('C') && c === null) || (right.includes('D') && d === null)
          ? '正确答案里的选项还没有写。'
          : null,
    },
    { field: 'd', wrong: ({ c, d }) => (c === null && d !== null ? '先写选项C，再写选项D。' : null) },
  ],
  retention: { always: true },
});
