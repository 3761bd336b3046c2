import type { Day, Instant } from '../../time/times';
import type { DossierItemCode } from '../../vocabulary/handling/dossier-items';
import type { AppraisalVerdict } from '../../vocabulary/handling/appraisals';
import type { ClosingResult, ClosingWay } from '../../vocabulary/handling/closing-kinds';
import { about, each, name, plain, under, words } from '../../vocabulary/privacy';
import type { SubsidyClaim } from './subsidy-records';
import type { Declarations } from '../../vocabulary/privacy';

export interface Termination {
  readonly at: Instant;
  /** 1–8 as in 法-48. */
  readonly ground: number;
  readonly reason: string;
}

/** What one of a group got. */
export interface MemberShare {
  readonly memberId: string | null;
  readonly amount: number;
}

export interface Closing {
  readonly at: Instant;
  /** Whoever wrote it down: the handler, or staff for them. */
  readonly by: string;
  readonly closedOn: Day;
  readonly way: ClosingWay;
  readonly result: ClosingResult;
  /** Yuan gained or saved; `null` where nothing can be counted. */
  readonly recovered: number | null;
  /** Of which wages. */
  readonly wages: number | null;
  /** What each of a group got, in yuan; the applicant has no member's id. */
  readonly shares?: readonly MemberShare[];
  /** The recipient agreed to the settlement; asked for where there is one. */
  readonly consented?: boolean;
  /** The judgment or other paper, with its number. */
  readonly document: string | null;
  /** What was done, in 50 to 1,000 signs. */
  readonly summary: string;
}

/** One paper of the handler's part, as it was handed in. */
export interface DossierItem {
  readonly code: DossierItemCode;
  readonly pages: number;
  /** A copy; otherwise the original. */
  readonly copy: boolean;
}

/** A paper that the list asks for and that there is not, with the reason. */
export interface MissingItem {
  readonly code: DossierItemCode;
  readonly reason: string;
}

/** The check of a file before it goes into the archive, by the sheet as it stood that day. */
export interface FilingCheck {
  readonly lines: readonly { readonly item: string; readonly most: number; readonly points: number }[];
  readonly points: number;
  /** What makes a file fail whatever it has. */
  readonly vetoes: readonly string[];
  readonly passes: boolean;
  readonly comment: string | null;
}

/** 一案一卷: handed in, checked, archived. */
export interface Dossier {
  readonly submittedAt: Instant;
  /** Whoever handed it in: the handler, or staff for them. */
  readonly by: string;
  readonly items: readonly DossierItem[];
  readonly absent: readonly MissingItem[];
  readonly returnedAt: Instant | null;
  /** What the review missed, one a line. */
  readonly gaps: readonly string[];
  readonly passedAt: Instant | null;
  /** Files archived by earlier versions were checked by no sheet. */
  readonly check?: FilingCheck;
}

/** 刑事 · 民事 · 行政 · 非诉讼 (law-back-half §E.1). */
export type ArchiveClass = 'criminal' | 'civil' | 'administrative' | 'non_litigation';

/** Where the dossier, or the approval file alone, lies from now on. */
export interface ArchivePlace {
  readonly at: Instant;
  readonly by: string;
  readonly number: string;
  readonly archiveClass: ArchiveClass;
  readonly year: number;
  readonly serial: number;
  readonly volumes: number;
  readonly shelf: string;
  /** `null`: kept for ever. The table of years is the centre's own (档案法实施条例). */
  readonly retentionYears: number | null;
  readonly expiresOn: Day | null;
  /** 密卷: secrets or privacy. */
  readonly secret: boolean;
}

/** What became of a file whose years are over: one proposes, another decides, and what is destroyed is witnessed (档案法实施条例-24). */
export interface Appraisal {
  readonly at: Instant;
  readonly by: string;
  readonly verdict: AppraisalVerdict;
  /** How many years more; `null`: for ever. */
  readonly keepYears: number | null;
  readonly opinion: string;
  readonly decided: { readonly at: Instant; readonly by: string; readonly agrees: boolean } | null;
  readonly destroyed: {
    readonly at: Instant;
    readonly by: string;
    readonly on: Day;
    /** How, and who stood by. */
    readonly way: string;
    readonly witnesses: readonly string[];
  } | null;
}

/** The handler's subsidy, paid to the unit and free of tax (法-52). */
export interface Payment {
  readonly paidAt: Instant;
  readonly paidOn?: Day;
  /** The number of the bank's or treasury's voucher. */
  readonly voucher?: string;
  readonly by: string;
  readonly unit: string;
  /** Yuan. */
  readonly amount: number;
}

/** How the aid ended, and what follows the end. */
export interface ClosingRecord {
  readonly termination: Termination | null;
  readonly closing: Closing | null;
  readonly dossier: Dossier | null;
  /** The approval file of a case that never reached a lawyer was put away. */
  readonly filedAt: Instant | null;
  /** Where the file lies. */
  readonly archive: ArchivePlace | null;
  /** Of the file whose years are over; cases of before lack it. */
  readonly appraisal?: Appraisal | null;
  readonly subsidy: SubsidyClaim | null;
  readonly payment: Payment | null;
}

/** Nothing yet. */
export const noClosing: ClosingRecord = {
  termination: null,
  closing: null,
  dossier: null,
  filedAt: null,
  archive: null,
  subsidy: null,
  payment: null,
};

/** How each of its fields is kept from eyes. */
export const closingFields = (): Declarations =>
  under('closing', {
    ...under('termination', { ...each('at ground', plain), reason: words }),
    ...under('closing', {
      ...each('at by closedOn way result', plain),
      ...each('recovered wages consented', about),
      ...under('shares.*', { memberId: plain, amount: about }),
      ...each('document summary', words),
    }),
    ...under('dossier', {
      ...each('submittedAt by returnedAt passedAt', plain),
      ...under('items.*', each('code pages copy', plain)),
      ...under('absent.*', { code: plain, reason: words }),
      'gaps.*': words,
      ...under('check', { ...each('points passes', plain), comment: words, 'vetoes.*': plain }),
      ...under('check.lines.*', each('item most points', plain)),
    }),
    ...under(
      'archive',
      each('at by number archiveClass year serial volumes shelf retentionYears expiresOn secret', plain),
    ),
    filedAt: plain,
    ...under('appraisal', {
      ...each('at by verdict keepYears decided.at decided.by decided.agrees', plain),
      ...each('destroyed.at destroyed.by destroyed.on', plain),
      ...each('opinion destroyed.way', words),
      'destroyed.witnesses.*': name,
    }),
    ...under('subsidy', {
      ...each('table tableFrom closedOn source firmId total', plain),
      ...each('calculated.at calculated.by reviewed.at reviewed.by approved.at approved.by', plain),
      ...each('published.at published.by published.batch returned.at returned.by', plain),
      ...each('lines.*.kind lines.*.amount', plain),
      'lines.*.why': words,
      'returned.reason': words,
      unit: name,
    }),
    ...under('payment', { ...each('paidAt paidOn voucher by amount', plain), unit: name }),
  });
