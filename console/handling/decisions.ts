import {
  actKinds,
  type ActKind,
  majorMatters,
  type MajorMatter,
} from '../../domain/vocabulary/handling/acts';
import { dayOf } from '../../domain/time/times';
import { noteProgress, remindHandler, reportMatter } from '../../contract/handling/handling';
import { now } from '../words/when';
import { type Values, textOf } from '../kit/form/form';
import { choice, staffWords, long, line } from '../kit/form/fields';
import { momentOf } from '../intake/notice-fields';
import { decision, type Decision } from '../kit/deciding/decision';

/** What is said once the handler was reminded. */
export const reminderSent = '已提醒，承办人的手机上看得到。';

const today = (): Values => ({ happenedOn: dayOf(now()) });

/** What the handler tells the centre; until they have a phone of their own, staff write it down. */
export const handlingDecisions: readonly Decision[] = [
  decision(
    noteProgress,
    {
      action: 'noteProgress',
      explains: () => '律师做了一步，您替他登记。受援人在手机上看到，请用大白话写。',
      fields: () => [
        choice('act', '办了什么事', staffWords(actKinds)),
        { key: 'notDone', label: '这一项没有办，下面写为什么', kind: 'yes' },
        { key: 'happenedOn', label: '哪一天', kind: 'day' },
        long('text', '办了什么', { hint: '和谁、做了什么、接下来怎么办、要受援人准备什么' }),
        line('minutes', '用了几分钟', { optional: true, notice: minutesFault }),
        { key: 'hearingAt', label: '定了开庭时间', kind: 'moment', optional: true },
        line('hearingPlace', '在哪里开庭', {
          optional: true,
          hint: '哪个法院、第几法庭',
          notice: placeFault,
        }),
      ],
      draft: today,
      done: '进展已登记，受援人看得到。',
    },
    (values) => ({
      act: textOf(values, 'act') as ActKind,
      notDone: values['notDone'] === true,
      happenedOn: textOf(values, 'happenedOn'),
      text: textOf(values, 'text'),
      minutes: minutesOf(values),
      hearingAt: textOf(values, 'hearingAt') ? momentOf(textOf(values, 'hearingAt')) : null,
      hearingPlace: textOf(values, 'hearingPlace') || null,
    }),
  ),
  decision(
    reportMatter,
    {
      action: 'reportMatter',
      explains: () => '律师报告中心的重大事项。只有中心看得到，受援人的手机上没有。',
      fields: () => [
        choice('matter', '哪一类', majorMatters),
        { key: 'happenedOn', label: '哪一天', kind: 'day' },
        long('text', '情况'),
      ],
      draft: today,
      done: '重大事项已登记。',
    },
    (values) => ({
      matter: textOf(values, 'matter') as MajorMatter,
      happenedOn: textOf(values, 'happenedOn'),
      text: textOf(values, 'text'),
    }),
  ),
  decision(
    remindHandler,
    {
      action: 'remindHandler',
      explains: () => '“还差”的那几条发到承办人的手机上。超过三十天没消息的，系统也会提醒。',
      done: reminderSent,
    },
    () => ({}),
  ),
];

function minutesFault(values: Values): string | null {
  return minutesOf(values) === 0 ? '请填分钟数，只填数字。' : null;
}

/** What is no number is sent as none that could stand: the office refuses it by name. */
function minutesOf(values: Values): number | null {
  const typed = textOf(values, 'minutes');
  if (typed === '') return null;

  return /^\d+$/.test(typed) ? Number(typed) : 0;
}

function placeFault(values: Values): string | null {
  const without = textOf(values, 'hearingAt') !== '' && textOf(values, 'hearingPlace') === '';

  return without ? '有开庭时间的，请写明在哪里开。' : null;
}
