import { helpKinds } from '../documents/shared/help-said';
import * as privacy from '../vocabulary/privacy';
import { choice, day, lineOf, person, text, words, yes } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

/** Whom a duty lawyer helped, one line a person (法-30): who helped several of one case defends none of them. */
export const dutyHelp = ledger({
  name: 'duty_help',
  title: '法律帮助',
  group: 'duty',
  purpose:
    '值班律师帮了谁、哪个案子、帮了什么、有没有见证认罪认罚。帮过同案几个人的，不能再当其中任何人的辩护人。',
  fields: {
    helped: person('得到帮助的人', { width: 6 }),
    doneOn: day('日期', { width: 7 }),
    place: choice('在哪里', ['看守所', '检察院', '法院', '公安机关', '国家安全机关'], { width: 6 }),
    organ: text('办案机关', 60, privacy.plain, { width: 10 }),
    organCase: text('办案机关的案号或同案名称', 60, privacy.plain, {
      ...{ width: 10, searched: true, hint: '同案的人写得一模一样，系统靠它认出同案' },
    }),
    charge: maybe(text('涉嫌罪名', 40, privacy.words)),
    stage: choice('阶段', ['侦查', '审查起诉', '审判'], { width: 5 }),
    lawyer: lineOf('值班律师', 'lawyers', { width: 8 }),
    kinds: words('帮助内容', 20, { hint: `${helpKinds.join('、')}，用、隔开` }),
    pleaded: yes('见证认罪认罚'),
    passedOn: yes('转交援助申请'),
    opinion: maybe(text('咨询和提出的意见', 1000, privacy.words)),
  },
  order: { by: 'doneOn', direction: 'newest' },
  keepers: ['clerk', 'dispatcher', 'director'],
  readers: ['reviewer', 'approver', 'supervisor', 'auditor'],
  says: ({ helped, doneOn }) => `${doneOn} ${helped}`,
  closing: '作废',
  counts: ({ doneOn, place, pleaded }) => [
    { 类: '法律帮助', 日期: doneOn, 地点: place, 件数: 1, 认罪认罚: pleaded ? 1 : 0 },
  ],
  retention: { years: 10, after: 'day' },
});
