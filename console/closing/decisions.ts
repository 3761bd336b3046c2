import { terminationArticle, terminationGrounds } from '../../domain/vocabulary/matters/grounds';
import { closingWays, closingResults } from '../../domain/vocabulary/handling/closings';
import {
  isOfKind,
  resultKinds,
  wayKinds,
  type ClosingResult,
  type ClosingWay,
} from '../../domain/vocabulary/handling/closing-kinds';
import { dayOf } from '../../domain/time/times';
import { closingKind } from '../../domain/closing/closing-kind';
import { presentMembers } from '../../domain/case/people';
import { parseYuan } from '../../domain/money/read-yuan';
import type { Dossier } from '../../contract/dossier/dossier';
import { terminate, close } from '../../contract/closing/closing';
import { now } from '../words/when';
import { textOf, type Values } from '../kit/form/form';
import { choice, long, staffWords, line } from '../kit/form/fields';
import { reasonIn } from '../kit/deciding/fields';
import { decision, type Decision } from '../kit/deciding/decision';

/** The end of a case: closing, termination, putting away. */
export const closingDecisions: readonly Decision[] = [
  decision(
    terminate,
    {
      action: 'terminate',
      explains: () => '终止决定书编号出具，知道办案机关的一并出公函。申请人可以提出异议。',
      fields: () => [
        choice(
          'ground',
          '法定理由',
          Object.fromEntries(terminationGrounds.map(({ no, staff }) => [no, `${no}. ${staff}`])),
          { hint: '《法律援助法》第四十八条第一项到第八项' },
        ),
        long('opinion', '审批意见', { hint: '只留在审批卷里，不印在决定书上' }),
        long('reason', '终止的理由', {
          hintFor: ({ ground }) => `${proofOf(ground)}写进决定书，申请人会看到。`,
          ownReasons: true,
        }),
      ],
      draft: () => ({ opinion: '同意终止法律援助。' }),
      paper: (_dossier, values) => ({
        code: 'FZ-018',
        content: {
          reason: textOf(values, 'reason'),
          articles: [terminationArticle(Number(textOf(values, 'ground')))],
        },
      }),
      done: '已终止，决定书已出具。',
    },
    (values) => ({
      ground: Number(textOf(values, 'ground')),
      opinion: textOf(values, 'opinion') || null,
      ...reasonIn(values),
    }),
  ),
  decision(
    close,
    {
      action: 'close',
      explains: () => '律师办完了，您替他登记。受援人在手机上看到结果，可以评价；三十天内交案卷。',
      fields: ({ case: c }) => [
        { key: 'closedOn', label: '结案日', kind: 'day', hint: '收到裁判文书或协议履行的那天' },
        choice('way', '结案方式', codesFor(closingWays, wayKinds, c)),
        { key: 'consented', label: '受援人本人同意（调解、和解要勾）', kind: 'yes' },
        choice('result', '案件效果', codesFor(closingResults, resultKinds, c)),
        line('recovered', '要回或少付了多少元', {
          optional: true,
          hint: '比如 12300 或 1.2万；算不出的不填',
          notice: (values) => sumFault(values, 'recovered'),
        }),
        line('wages', '其中工钱多少元', { optional: true, notice: (values) => sumFault(values, 'wages') }),
        ...sharesOf(c).map(({ key, name }) =>
          line(key, `其中${name}得到多少元`, { optional: true, notice: (values) => sumFault(values, key) }),
        ),
        line('document', '结案文书和文号', { optional: true }),
        long('summary', '办案小结', { hint: '50到1000个字', notice: summaryFault }),
      ],
      draft: () => ({ closedOn: dayOf(now()) }),
      done: '结案已登记，报告表已出具。',
    },
    (values) => ({
      shares: Object.keys(values).flatMap((key) => shareIn(values, key)),
      consented: values['consented'] === true,
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

const share = 'share:';

/** One box for each of a group. */
function sharesOf({
  applicant,
  members,
}: Dossier['case']): { readonly key: string; readonly name: string }[] {
  const others = presentMembers(members);
  if (others.length === 0) return [];

  return [
    { key: share, name: applicant.name },
    ...others.map(({ id, name }) => ({ key: `${share}${id}`, name })),
  ];
}

function shareIn(values: Values, key: string): { memberId: string | null; amount: number }[] {
  const amount = key.startsWith(share) ? sumOf(values, key) : null;

  return amount === null ? [] : [{ memberId: key.slice(share.length) || null, amount }];
}

function proofOf(ground: string | boolean | undefined): string {
  return terminationGrounds.find(({ no }) => String(no) === ground)?.proof ?? '';
}

/** The ways and results of this kind of case. */
function codesFor(
  words: Parameters<typeof staffWords>[0],
  kinds: Parameters<typeof isOfKind>[0],
  c: Dossier['case'],
): Readonly<Record<string, string>> {
  const kind = closingKind(c);

  return staffWords(
    Object.fromEntries(Object.entries(words).filter(([code]) => isOfKind(kinds, code, kind))),
  );
}

function sumFault(values: Values, key: string): string | null {
  const sum = sumOf(values, key);
  if (sum !== null && sum < 0) return '请只填数字，比如 12300 或 1.2万。';
  const whole = sumOf(values, 'recovered') ?? 0;

  return key === 'wages' && sum !== null && sum > whole ? '工钱不能多于总数。' : null;
}

/** A sum as it was typed; what is none is sent below nothing, and refused by name. */
function sumOf(values: Values, key: string): number | null {
  const typed = textOf(values, key);

  return typed === '' ? null : (parseYuan(typed) ?? -1);
}

function summaryFault(values: Values): string | null {
  const { length } = Array.from(textOf(values, 'summary'));
  if (length === 0 || (length >= 50 && length <= 1000)) return null;

  return length < 50 ? `还差${50 - length}个字。` : `多了${length - 1000}个字，请写短一点。`;
}
