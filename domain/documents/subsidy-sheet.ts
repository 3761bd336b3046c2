import type { PaperDocument } from './blocks';

/** One line of the month's sheet, ready to be read. */
export interface SheetLine {
  readonly number: string;
  readonly person: string;
  readonly matter: string;
  readonly handler: string;
  readonly table: string;
  /** Every line of the sum with its reason. */
  readonly lines: string;
  readonly total: string;
  readonly source: string;
  readonly paid: string;
  /** Where it is paid to; empty where the reader may not see it. */
  readonly account: string;
}

/** One service of the month: duty, advice, drafting, assessment. */
export interface ServiceLine {
  readonly who: string;
  readonly kind: string;
  readonly unit: string;
  readonly days: string;
  readonly times: string;
  readonly total: string;
  readonly source: string;
  readonly paid: string;
}

/** What is paid in a month, with places to sign. */
export interface SubsidySheetSaid {
  readonly centre: string;
  readonly month: string;
  readonly cases: readonly SheetLine[];
  readonly casesTotal: string;
  readonly services: readonly ServiceLine[];
  readonly servicesTotal: string;
  /** `true`: the accounts stand on it. */
  readonly withAccounts: boolean;
}

const caseHead = ['档号', '算法', '受援人', '案由', '承办', '标准', '实发', '资金', '付款'];
const serviceHead = ['领款人', '单位', '种类', '起止', '次数', '实发', '资金', '付款', '签收'];

/** 补贴发放表: cases and services of one month, signed by four hands. */
export function subsidySheetPaper(said: SubsidySheetSaid): PaperDocument {
  const { centre, month, cases, casesTotal, services, servicesTotal, withAccounts } = said;
  const empty = (count: number) => Array.from({ length: count }, () => '');
  const last = withAccounts ? '收款账户' : '签收';

  return {
    ...{ title: `法律援助补贴发放表（${month}）`, issuer: centre, number: '' },
    ...{ draft: false, sheet: true, wide: true, foot: '' },
    blocks: [
      {
        ...{ kind: 'table', small: true, title: `办案补贴（${cases.length}件）` },
        head: [...caseHead, last],
        rows: [
          ...cases.map((one) => [
            ...[one.number, one.lines, one.person, one.matter, one.handler],
            ...[one.table, one.total, one.source, one.paid, withAccounts ? one.account : ''],
          ]),
          ['合计', `${cases.length}件`, ...empty(4), casesTotal, ...empty(3)],
        ],
      },
      ...(services.length === 0
        ? []
        : [
            {
              ...{ kind: 'table' as const, small: true, title: `服务补贴（${services.length}笔）` },
              head: serviceHead,
              rows: [
                ...services.map((one) => [
                  ...[one.who, one.unit, one.kind, one.days, one.times],
                  ...[one.total, one.source, one.paid, ''],
                ]),
                ['合计', `${services.length}笔`, ...empty(3), servicesTotal, ...empty(3)],
              ],
            },
          ]),
      {
        kind: 'paragraph',
        text: '制表：＿＿＿＿＿＿　复核：＿＿＿＿＿＿　审批：＿＿＿＿＿＿　付款：＿＿＿＿＿＿　日期：＿＿＿＿＿＿',
      },
    ],
  };
}
