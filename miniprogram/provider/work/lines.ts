import { workNames, yuanText } from '../../lib/domain';
import type { OwnWork, SubsidyProgress, WorkLine } from '../../lib/domain';
import { dayWords, sumWords } from '../../lib/words';

/** A case of the list as it is shown. */
export interface LineView {
  readonly id: string;
  readonly title: string;
  readonly number: string;
  readonly what: string;
  readonly late: boolean;
  readonly reminded: string;
  readonly colleague: boolean;
  /** Left already: only the list of what is handed over is owed. */
  readonly left: boolean;
}

/** What the subsidy says beneath a finished case. */
export interface DoneView extends Pick<LineView, 'id' | 'title' | 'number'> {
  readonly subsidy: readonly string[];
}

function whatOf({ what, on, late }: WorkLine): string {
  const word = workNames[what];
  if (on === null) return word;

  return late
    ? `${word}，已经过了${dayWords(on)}`
    : `${word}，${what === 'hearing' ? '' : '最晚'}${dayWords(on)}`;
}

/** `3,800 元`; what is taken off `-2,000 元`. */
function signed(amount: number): string {
  return `${amount < 0 ? '-' : ''}${yuanText(Math.abs(amount))}`;
}

/** How far the subsidy is and what it is made of, a line each. */
export function subsidyWords(subsidy: SubsidyProgress | null): readonly string[] {
  if (!subsidy) return [];
  const { says, total, lines, returned, paidOn } = subsidy;

  return [
    total === null ? says : `${says}：${sumWords(total)}`,
    ...lines.map(({ kind, amount, why }) => `${kind} ${signed(amount)}：${why}`),
    ...(returned ? [`退回的原因：${returned}`] : []),
    ...(paidOn ? [`${dayWords(paidOn)}付款`] : []),
  ];
}

/** The list in two parts: what is under way, and what is done with its subsidy. */
export function listOf({ lines }: OwnWork): { readonly open: LineView[]; readonly done: DoneView[] } {
  return {
    open: lines
      .filter(({ what }) => what !== 'done')
      .map((line) => ({
        ...{ id: line.caseId, title: line.title, number: line.receiptNo },
        ...{
          what: whatOf(line),
          late: line.late,
          reminded: line.remindedOn ? `中心${dayWords(line.remindedOn)}提醒过您` : '',
          colleague: !line.mine,
          left: line.what === 'hand_over',
        },
      })),
    done: lines
      .filter(({ what }) => what === 'done')
      .map(({ caseId: id, title, receiptNo: number, subsidy }) => ({
        ...{ id, title, number, subsidy: subsidyWords(subsidy) },
      })),
  };
}
