import type { SubsidyClaim } from '../../case/records/subsidy-records';
import type { Payment } from '../../case/records/closing-record';
import type { money } from '../money';
import type { servicePay } from '../service-pay';
import type { ValuesOf } from '../kit/field';
import { servicePayTotal } from '../../subsidy/service-pay-total';
import { dayOf } from '../../time/times';
import type { FundingSource } from '../../vocabulary/handling/funding-sources';

/** A line of the accounts (经费收支). */
export type MoneyEntry = ValuesOf<(typeof money)['fields']>;

/** 来源, as the accounts name what a subsidy is paid from. */
const sources: Readonly<Record<FundingSource, MoneyEntry['source']>> = {
  budget: '本级财政',
  lottery: '中彩金',
  foundation: '法律援助基金会',
  other: '其他',
};

/** 科目 of what is paid outside cases. */
const services: Readonly<Record<ValuesOf<(typeof servicePay)['fields']>['kind'], MoneyEntry['item']>> = {
  值班: '值班补贴',
  法律帮助: '值班补贴',
  法律咨询: '咨询补贴',
  代拟文书: '代书补贴',
  质量评估: '评估补贴',
};

const spent = { way: '支出', caseKind: null, purpose: null } as const;

/** 案件种类 of the accounts, from 类别 and 方式 of the case's line; arbitration goes without a court (law-back-half §F.3). */
export function caseKindOf(category: unknown, way: unknown): MoneyEntry['caseKind'] {
  if (category === '刑事') return '刑事';
  const inCourt = way === '诉讼';
  if (category === '民事') return inCourt ? '民事诉讼' : '民事非诉';

  return category === '行政' ? (inCourt ? '行政诉讼' : '行政非诉') : null;
}

/** What is known of a case that was paid for. */
export interface PaidCase extends Pick<MoneyEntry, 'handler' | 'caseKind'> {
  readonly payment: Payment;
  readonly source: SubsidyClaim['source'];
  /** By what the case is found again. */
  readonly number: string;
}

/** The entry of a case's subsidy; `null` where nothing was paid out. */
export function entryOfCase({ payment, source, number, ...of }: PaidCase): MoneyEntry | null {
  if (payment.amount === 0) return null;

  return {
    ...spent,
    ...of,
    voucher: payment.voucher ?? '未记凭证号',
    bookedOn: payment.paidOn ?? dayOf(payment.paidAt),
    source: sources[source],
    item: '办案补贴',
    amount: payment.amount,
    from: payment.unit || null,
    note: `案件${number}的补贴，付款时自己记进来`,
  };
}

/** The entry of a service that was paid for; `null` before it is. */
export function entryOfService(service: ValuesOf<(typeof servicePay)['fields']>): MoneyEntry | null {
  const { paidOn, voucher } = service;
  if (paidOn === null || voucher === null) return null;

  return {
    ...spent,
    ...{ voucher, bookedOn: paidOn, source: sources[service.source], item: services[service.kind] },
    ...{ handler: service.handler, amount: servicePayTotal(service), from: service.who },
    note: `${service.from}至${service.to}${service.kind}${service.times}次，复核时自己记进来`,
  };
}
