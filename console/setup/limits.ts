import type { LimitParts } from '../../contract/setup/centre';
import type { Shown } from '../../contract/pieces';

/** Limits that are counted in days or working days. */
export const limitLabels = {
  reviewPromise: '审查承诺',
  accept: '受理',
  arrange: '指派',
  replacement: '答复更换',
  verification: '协作核查',
  complaintAccept: '受理投诉',
  complaint: '查清投诉',
  complaintReply: '告知投诉结果',
} as const;

/** Limits that are plain days. */
export const wholeLabels = {
  supplementDays: '补材料，几天',
  advanceSupplementDays: '先行援助补材料，几天',
  objectionDays: '提异议，几天',
  dossierDays: '结案后交卷，几天',
  fileReviewDays: '审卷，几天',
  followUpGreen: '回访绿色通道，百分之几',
  followUpOthers: '回访其他案件，百分之几',
  followUpDays: '结案后回访，几天',
  followUpApart: '回访没联系上，隔几天再联系',
  holdMinutes: '决定办好后停几分钟再发出',
} as const;

type Counted = keyof typeof limitLabels;
type Whole = keyof typeof wholeLabels;
type Limit = NonNullable<LimitParts['reviewPromise']>;

/** As typed: every number is a text, an empty one is none. */
export type TypedLimits = Record<Counted, { amount: string; unit: string; roll: boolean }> &
  Record<Whole, string> & { officeClosesAt: string };

function mapped<Key extends string, Value>(labels: Record<Key, string>, value: (key: Key) => Value) {
  return Object.fromEntries((Object.keys(labels) as Key[]).map((key) => [key, value(key)])) as Record<
    Key,
    Value
  >;
}

/** The limits as the form shows them. */
export function limitsTyped(limits: Shown<LimitParts>): TypedLimits {
  return {
    ...mapped(limitLabels, (key) => {
      const { amount = '', unit = 'day', roll = true } = limits[key] ?? {};
      return { amount: String(amount), unit: unit, roll };
    }),
    ...mapped(wholeLabels, (key) => String(limits[key])),
    officeClosesAt: limits.officeClosesAt,
  };
}

/** The form as the office takes it; what is no number goes as it is, and the office names it. */
export function limitsWritten(typed: TypedLimits): LimitParts {
  const limitOf = ({ amount, unit, roll }: TypedLimits[Counted]): Limit => ({
    amount: Number(amount),
    unit: unit as Limit['unit'],
    roll,
  });
  return {
    ...mapped(limitLabels, (key) => limitOf(typed[key])),
    ...mapped(wholeLabels, (key) => Number(typed[key])),
    reviewPromise: typed.reviewPromise.amount.trim() ? limitOf(typed.reviewPromise) : null,
    officeClosesAt: typed.officeClosesAt.trim(),
  };
}
