import { dutyPlaces } from '../vocabulary/duty';
import * as privacy from '../vocabulary/privacy';
import { readSurvey } from '../outreach/survey';
import { choice, count, day, lineOf, text } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

const survey = ['问卷', '评议'];
const ofTraining = ['培训签到', '考试'];

/** Pages behind a code to scan, open without an account: surveys, signing in, tests, volunteers, the contact card. */
export const codePages = ledger({
  name: 'code_pages',
  title: '扫码页',
  group: 'openness',
  purpose: '一个二维码一页：问卷、培训签到、考试、值班签到、志愿者报名、联系卡。不用账号，一部手机填一次。',
  fields: {
    title: text('标题', 40, privacy.plain, { width: 16, searched: true }),
    opensOn: day('从哪天', { width: 7 }),
    closesOn: day('到哪天', { width: 7 }),
    kind: choice('种类', ['问卷', '评议', '培训签到', '考试', '值班签到', '志愿者报名', '联系卡', '温情卡'], {
      width: 7,
    }),
    says: maybe(text('开头的话', 300, privacy.plain)),
    questions: maybe(
      text('问卷题目', 3000, privacy.plain, {
        hint: '一行一题：题目：选项、选项、选项。没有选项的一行是写字的题。',
      }),
    ),
    training: maybe(lineOf('哪次培训', 'training')),
    subject: maybe(text('考哪个科目', 20, privacy.plain)),
    draw: maybe(count('抽几题', 100, { least: 1 })),
    minutes: maybe(count('几分钟', 300, { least: 1 })),
    dutyPlace: maybe(
      choice('值班地点类别', dutyPlaces, { hint: '值班签到才用选；码贴在值班的地方，扫了就算到了' }),
    ),
    copies: maybe(count('印了几张', 10_000_000, { width: 6 })),
    where: maybe(text('贴在或发到哪里', 60, privacy.plain, { width: 12, searched: true })),
  },
  order: { by: 'opensOn', direction: 'newest' },
  keepers: ['clerk', 'director'],
  readers: ['station_clerk', 'supervisor', 'auditor'],
  says: ({ title }) => title,
  closing: '关闭',
  together: [
    {
      field: 'closesOn',
      wrong: ({ opensOn, closesOn }) => (closesOn < opensOn ? '到哪天不能早于从哪天。' : null),
    },
    {
      field: 'questions',
      wrong: ({ kind, questions }) => {
        if (!survey.includes(kind)) return null;

        return questions === null ? '问卷要写题目。' : readSurvey(questions).fault;
      },
    },
    {
      field: 'dutyPlace',
      wrong: ({ kind, dutyPlace, where }) =>
        kind === '值班签到' && (dutyPlace === null || where === null)
          ? '值班签到要选地点类别，写贴在哪里。'
          : null,
    },
    {
      field: 'training',
      wrong: ({ kind, training }) =>
        ofTraining.includes(kind) && training === null ? '签到和考试要选是哪次培训。' : null,
    },
    {
      field: 'draw',
      wrong: ({ kind, subject, draw, minutes }) =>
        kind === '考试' && (subject === null || draw === null || minutes === null)
          ? '考试要写考哪个科目、抽几题、几分钟。'
          : null,
    },
  ],
  retention: { years: 5, after: 'day' },
});
