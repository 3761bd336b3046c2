import type { Dossier } from '../../contract/dossier/dossier';
import * as handling from '../../contract/handling/handling';
import { dayOf } from '../../domain/time/times';
import { actKinds, majorMatters, type ActKind, type MajorMatter } from '../../domain/vocabulary/acts';
import { parseYuan } from '../../domain/money/read-yuan';
import { closingResults, closingWays, fitsKind } from '../../domain/vocabulary/closings';
import type { ClosingResult, ClosingWay } from '../../domain/vocabulary/closings';
import { closingKind } from '../../domain/procedure/closing-kind';
import { momentOf } from '../intake/notice-fields';
import { now } from '../words/when';
import { decision, type Decision } from '../dossier/deciding/decision';
import { textOf, type Values } from '../kit/form/form';
import { choice, line, long, staffWords } from '../kit/form/fields';

const today = (): Values => ({ happenedOn: dayOf(now()) });

/** What the handler tells the centre; until they have a phone of their own, staff write it down. */
export const handlingDecisions: readonly Decision[] = [
  decision(
    handling.noteProgress,
    {
      action: 'noteProgress',
      explains: () => '律师做了一步，您替他登记。受援人在手机上看到，请用大白话写。',
      fields: () => [
        choice('act', '办了什么事', staffWords(actKinds)),
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
      happenedOn: textOf(values, 'happenedOn'),
      text: textOf(values, 'text'),
      minutes: minutesOf(values),
      hearingAt: textOf(values, 'hearingAt') ? momentOf(textOf(values, 'hearingAt')) : null,
      hearingPlace: textOf(values, 'hearingPlace') || null,
    }),
  ),
  decision(
    handling.reportMatter,
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
    handling.close,
    {
      action: 'close',
      explains: () => '律师办完了，您替他登记。受援人在手机上看到结果，可以评价；三十天内交案卷。',
      fields: ({ case: c }) => [
        { key: 'closedOn', label: '结案日', kind: 'day', hint: '收到裁判文书或协议履行的那天' },
        choice('way', '结案方式', codesFor(closingWays, c)),
        choice('result', '案件效果', codesFor(closingResults, c)),
        line('recovered', '要回或少付了多少元', {
          optional: true,
          hint: '比如 12300 或 1.2万；算不出的不填',
          notice: (values) => sumFault(values, 'recovered'),
        }),
        line('wages', '其中工钱多少元', { optional: true, notice: (values) => sumFault(values, 'wages') }),
        line('document', '结案文书和文号', { optional: true }),
        long('summary', '办案小结', { hint: '50到1000个字', notice: summaryFault }),
      ],
      draft: () => ({ closedOn: dayOf(now()) }),
      done: '结案已登记，报告表已出具。',
    },
    (values) => ({
      closedOn: textOf(values, 'closedOn'),
      way: textOf(values, 'way') as ClosingWay,
      result: textOf(values, 'result') as ClosingResult,
      recovered: sumOf(values, 'recovered'),
      wages: sumOf(values, 'wages'),
      document: textOf(values, 'document') || null,
      summary: textOf(values, 'summary'),
    }),
  ),
];

/** The ways and results of this kind of case. */
function codesFor<Code extends string>(
  list: Readonly<Record<Code, Parameters<typeof fitsKind>[0]>>,
  c: Dossier['case'],
): Readonly<Record<string, string>> {
  const kind = closingKind(c);
  const fitting = Object.entries<Parameters<typeof fitsKind>[0]>(list).filter(([, one]) =>
    fitsKind(one, kind),
  );

  return staffWords(Object.fromEntries(fitting));
}

/** What is no number is sent as none that could stand: the office refuses it by name. */
function minutesOf(values: Values): number | null {
  const typed = textOf(values, 'minutes');
  if (typed === '') return null;

  return /^\d+$/.test(typed) ? Number(typed) : 0;
}

function minutesFault(values: Values): string | null {
  return minutesOf(values) === 0 ? '请填分钟数，只填数字。' : null;
}

function placeFault(values: Values): string | null {
  const without = textOf(values, 'hearingAt') !== '' && textOf(values, 'hearingPlace') === '';

  return without ? '有开庭时间的，请写明在哪里开。' : null;
}

/** A sum as it was typed; what is none is sent below nothing, and refused by name. */
function sumOf(values: Values, key: string): number | null {
  const typed = textOf(values, key);

  return typed === '' ? null : (parseYuan(typed) ?? -1);
}

function sumFault(values: Values, key: string): string | null {
  const sum = sumOf(values, key);
  if (sum !== null && sum < 0) return '请只填数字，比如 12300 或 1.2万。';
  const whole = sumOf(values, 'recovered') ?? 0;

  return key === 'wages' && sum !== null && sum > whole ? '工钱不能多于总数。' : null;
}

function summaryFault(values: Values): string | null {
  const { length } = Array.from(textOf(values, 'summary'));
  if (length === 0 || (length >= 50 && length <= 1000)) return null;

  return length < 50 ? `还差${50 - length}个字。` : `多了${length - 1000}个字，请写短一点。`;
}
