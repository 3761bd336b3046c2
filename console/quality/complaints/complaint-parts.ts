import type { ComplaintSheet } from '../../../contract/quality/complaint-register';
import { complaintWaits } from '../../../domain/quality/complaint-waits';
import { complaintFindings } from '../../../domain/vocabulary/voices/complaint-findings';
import { complaintAppeals, complaintResults } from '../../../domain/vocabulary/voices/complaint-words';
import { dayOf } from '../../../domain/time/times';
import { daysLeftText } from '../../words/days-left';
import { dayText, now } from '../../words/when';
import { complaintRow } from './complaint-table';

interface Part {
  readonly label: string;
  readonly text: string;
}

/** A complaint as it is read from top to bottom; what there is not is left out. */
export function complaintParts(sheet: ComplaintSheet): readonly Part[] {
  const { record, waits } = sheet;
  const { supplement, delegation, extension, decision, contest, appeals } = record;
  const today = dayOf(now());
  const { state = '', way = '' } = complaintRow(sheet).cells;
  const all: readonly (readonly [string, string | null])[] = [
    ['办到哪里', state],
    [
      '期限',
      waits
        .map(
          (one) =>
            `${complaintWaits[one.wait]}：${dayText(one.dueOn, today)}（${daysLeftText(one.daysLeft)}）`,
        )
        .join('\n'),
    ],
    ['说了什么', record.text],
    ['怎么来的', record.quiet ? `${way}，要保密` : way],
    ['投诉人', [record.name, record.phone].filter(Boolean).join(' ')],
    ['请他补充', supplement && `${supplement.what}（${dayText(supplement.dueOn, today)}前）`],
    ['他补充的', supplement?.answer ?? null],
    ['请谁去查', delegation && `${delegation.to}（${dayText(delegation.dueOn, today)}前）`],
    ['查的情况', delegation?.report ?? null],
    ['延长', extension && `${extension.days}天：${extension.reason}`],
    ['查的结果', decision && complaintFindings[decision.finding].staff],
    ['怎么处理', decision?.result ? complaintResults[decision.result] : null],
    ['答复', decision?.answer ?? null],
    ['他不同意', contest?.text ?? null],
    ['再答复', contest?.answer ?? null],
    [
      '后续',
      appeals
        .map(
          ({ kind, on, note }) => `${dayText(on, today)} ${complaintAppeals[kind]}${note ? `：${note}` : ''}`,
        )
        .join('\n'),
    ],
  ];

  return all.flatMap(([label, text]) => (text ? [{ label, text }] : []));
}
