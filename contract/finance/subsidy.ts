import * as v from 'valibot';
import { yuanFault } from '../../domain/money/yuan';
import type { SubsidyLine } from '../../domain/subsidy/subsidy';
import type { SubsidyTable } from '../../domain/subsidy/table';
import type { Day, Instant } from '../../domain/time/times';
import { fundingSources, type FundingSource } from '../../domain/vocabulary/handling/funding-sources';
import type { ProviderKind } from '../../domain/vocabulary/persons/provider-kinds';
import type { Decided } from '../decided';
import { contract } from '../envelope';
import { codeOf, day, fields, id, text, textOrNothing, version } from '../fields';

/** The subsidy of a case: 核算 → 复核 → 审批 → 支付 → 公示, each by another hand (法-52). */
const seen = { caseId: id, version };
const yuan = (what: string) =>
  v.optional(
    v.pipe(
      v.number(`${what}请填数字。`),
      v.finite(`${what}请填数字。`),
      v.minValue(0, `${what}不能是负数。`),
      v.maxValue(1_000_000, `${what}太大，请再看一遍。`),
      v.check((sum) => yuanFault(sum) === null, `${what}最多两位小数。`),
    ),
    0,
  );
const month = v.pipe(v.string('请选月份。'), v.regex(/^20\d\d-(0[1-9]|1[0-2])$/, '请选月份。'));

/**
 * Counts it by the table of the closing day and keeps the lines as they are. Refusals: ConditionUnmet (no table serves
 * that day, nothing to be paid) · AlreadyDone (paid, or counted already) · InputInvalid (a sum by hand without reason)
 */
export const calculateSubsidy = contract<Decided>('archive')(
  'calculateSubsidy',
  fields({
    ...seen,
    source: codeOf(fundingSources, '请选钱从哪里来。'),
    directCosts: yuan('直接费用'),
    translation: yuan('翻译费'),
    away: v.nullish(v.picklist(['其他市', '外省'], '请选去哪里办的案。'), null),
    isHard: v.optional(v.boolean('请选是不是重大疑难。'), false),
    grade: textOrNothing('质量等次', 10),
    reduction: yuan('减发'),
    reductionWhy: textOrNothing('减发的理由', 200),
    other: yuan('其他费用'),
    otherWhy: textOrNothing('其他费用的理由', 200),
  }),
);

/** Refusals: SamePersonDecided (the same hand) · ActionNotPossibleNow (not at this step) */
export const reviewSubsidy = contract<Decided>('archive')('reviewSubsidy', fields(seen));
export const approveSubsidy = contract<Decided>('archive')('approveSubsidy', fields(seen));
export const returnSubsidy = contract<Decided>('archive')(
  'returnSubsidy',
  fields({ ...seen, reason: text('退回的理由', 500, 2) }),
);

/** Refusals: AlreadyDone (a second payment) · SamePersonDecided · ConditionUnmet (not approved) · InputInvalid (a day to come) */
export const paySubsidy = contract<Decided>('archive')(
  'paySubsidy',
  fields({ ...seen, happenedOn: day, voucher: text('凭证号', 60) }),
);

/** What the desk counts with while it is filled in. */
export interface SubsidyBasis {
  readonly handler: ProviderKind;
  readonly unit: string;
  /** What the last published review gave the file. */
  readonly grade: string | null;
  readonly tables: readonly SubsidyTable[];
}

export const subsidyBasis = contract<SubsidyBasis>('archive')('subsidyBasis', fields({ caseId: id }));

/** One case on the month's sheet. */
export interface SubsidyRow {
  readonly caseId: string;
  readonly archiveNumber: string;
  readonly person: string;
  readonly matter: string;
  readonly unit: string;
  readonly lawyer: string;
  readonly table: string;
  readonly source: FundingSource;
  readonly lines: readonly SubsidyLine[];
  readonly total: number;
  readonly approvedAt: Instant;
  readonly paidOn: Day | null;
  readonly voucher: string | null;
  readonly publishedIn: string | null;
  /** Where it is paid to; only finance gets it, and only on the sheet. */
  readonly bank: BankDetails | null;
}

export interface BankDetails {
  readonly holder: string;
  readonly bank: string;
  readonly account: string;
}

export interface SubsidySheet {
  readonly centre: string;
  readonly month: string;
  readonly rows: readonly SubsidyRow[];
  readonly mayPublish: boolean;
  readonly mayEnterBank: boolean;
  /** Firms with the last signs of their account, or none. */
  readonly firms: readonly { readonly id: string; readonly name: string; readonly account: string | null }[];
}

/** What was approved in a month. `withBank` writes an access record for every account shown. Refusals: NotAllowed */
export const subsidySheet = contract<SubsidySheet>('archive')(
  'subsidySheet',
  fields({ month, withBank: v.optional(v.boolean('请选要不要账号。'), false) }),
);

/** The same as a PDF (base64) with places to sign; services of the month that a second person looked through stand on it. Refusals: NotAllowed */
export const printSubsidySheet = contract<{ readonly name: string; readonly pdf: string }>('archive')(
  'printSubsidySheet',
  fields({ month, withBank: v.optional(v.boolean('请选要不要账号。'), false) }),
);

/** What is told to everybody of a quarter: sums, nobody's name (法-58). */
export interface QuarterNotice {
  readonly title: string;
  readonly lines: readonly string[];
  /** Cases and services of the quarter that are approved and not paid: they are not in it. */
  readonly unpaid: number;
  readonly mayPublish: boolean;
}

export const quarterNotice = contract<QuarterNotice>('archive')(
  'quarterNotice',
  fields({ quarter: v.pipe(v.string('请选季度。'), v.regex(/^20\d\d-Q[1-4]$/, '请选季度。')) }),
);

/** Publishes what was paid of a month's sheet under the name of the notice. Refusals: NotAllowed · ConditionUnmet (nothing to publish) */
export const publishSubsidies = contract<{ readonly published: number }>('archive')(
  'publishSubsidies',
  fields({ month, batch: text('公示的名称', 60, 2) }),
);

/** Where a firm is paid to; sealed at rest. Refusals: NotAllowed · PersonNotFound */
export const saveBank = contract<{ readonly id: string }>('archive')(
  'saveBank',
  fields({
    firmId: id,
    holder: text('户名', 60, 2),
    bank: text('开户行', 80, 2),
    account: v.pipe(
      v.string('请填账号。'),
      v.transform((typed) => typed.replace(/[\s-]/g, '')),
      v.regex(/^\d{8,30}$/, '账号是8到30位数字，请再看一遍。'),
    ),
  }),
);
