import * as finance from '../../contract/finance/subsidy';
import type { Dossier } from '../../contract/dossier/dossier';
import { yuan } from '../../domain/documents/shared/said';
import { dayOf } from '../../domain/time/times';
import { fundingSources } from '../../domain/vocabulary/handling/funding-sources';
import { decision, type Decision } from '../kit/deciding/decision';
import { line, long } from '../kit/form/fields';
import { textOf } from '../kit/form/form';
import { now } from '../words/when';

/** The steps of the subsidy after its calculation: each by another hand. */
export const subsidyDecisions: readonly Decision[] = [
  decision(
    finance.reviewSubsidy,
    {
      action: 'reviewSubsidy',
      explains: (d) => `${saidOf(d)}核对每一行，对的就复核通过。`,
      done: '已复核，等批准。',
    },
    () => ({}),
  ),
  decision(
    finance.approveSubsidy,
    { action: 'approveSubsidy', explains: (d) => `${saidOf(d)}批准以后财务付款。`, done: '已批准，等付款。' },
    () => ({}),
  ),
  decision(
    finance.returnSubsidy,
    {
      action: 'returnSubsidy',
      explains: () => '退回财务重新核算，写明哪里不对。',
      fields: () => [long('reason', '退回的理由')],
      done: '已退回财务。',
    },
    (values) => ({ reason: textOf(values, 'reason') }),
  ),
  decision(
    finance.paySubsidy,
    {
      action: 'paySubsidy',
      explains: (d) => `${saidOf(d)}付款以后登记。一件案子只付一次。`,
      fields: () => [
        { key: 'happenedOn', label: '哪天付的', kind: 'day' },
        line('voucher', '凭证号', { hint: '银行回单或国库支付凭证上的号' }),
      ],
      draft: () => ({ happenedOn: dayOf(now()) }),
      done: '补贴已付，等公示。',
    },
    (values) => ({ happenedOn: textOf(values, 'happenedOn'), voucher: textOf(values, 'voucher') }),
  ),
];

/** What is paid, to whom, and why: each line as it was counted. */
function saidOf({ case: { closing } }: Dossier): string {
  const { subsidy } = closing;
  if (!subsidy) return '';
  const lines = subsidy.lines.map(({ kind, amount, why }) => `${kind}${yuan(amount)}（${why}）`);

  return `付给${subsidy.unit}${yuan(subsidy.total)}，${fundingSources[subsidy.source]}出，${subsidy.table}标准：${lines.join('、')}。`;
}
