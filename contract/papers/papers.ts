import * as v from 'valibot';
import type { Paper } from '../../domain/case/records/paper';
import type { PaperCode } from '../../domain/vocabulary/paper-codes';
import type { Instant } from '../../domain/time/times';
import { papers } from '../../domain/documents/papers';
import type { OpenFileAnswer } from '../intake/materials';
import { contract } from '../envelope';
import { day, fields, id, seen, text, textOrNothing, version } from '../fields';
import type { Decided } from '../decided';

const paperCode = v.picklist(
  papers.map(({ code }): PaperCode => code),
  '请从列表里选一种文书。',
);

/** What staff fill into a form beyond the record, by key. */
const content = v.optional(
  v.pipe(
    v.record(
      v.pipe(v.string(), v.regex(/^[a-zA-Z]{1,30}$/, '请刷新页面再试。')),
      v.union([text('内容', 2000, 0), v.pipe(v.array(text('内容', 500)), v.maxLength(50))], '请填写内容。'),
      '请填写内容。',
    ),
    v.check((given) => Object.keys(given).length <= 20, '请刷新页面再试。'),
  ),
  {},
);

/** A PDF inside the answer: nothing of it is kept. */
export interface PdfAnswer {
  readonly name: string;
  /** Base64. */
  readonly pdf: string;
}

/** Any form filled from the record, 草稿 across the page, without a number. Nothing is written. */
export const previewPaper = contract<PdfAnswer>('handling')(
  'previewPaper',
  fields({ caseId: id, code: paperCode, content }),
);

/** Issues a paper that no step issues by itself, or a new one for a void one. The number is taken here. */
export const issuePaper = contract<Decided>('handling')(
  'issuePaper',
  fields({ caseId: id, version, code: paperCode, content }),
);

/** Several issued papers as one PDF, each page counted within its own paper; behind each its slip to be signed, where asked. */
export const printPapers = contract<PdfAnswer>('handling')(
  'printPapers',
  fields({
    papers: v.pipe(
      v.array(fields({ caseId: id, paperId: id }), '请选择文书。'),
      v.minLength(1, '请选择文书。'),
      v.maxLength(20, '一次最多20份。'),
    ),
    slips: v.optional(v.boolean('请刷新页面再试。'), false),
  }),
);

/** One line of the centre's list of papers. */
export interface PaperLine {
  readonly caseId: string;
  readonly version: number;
  readonly receiptNo: string | null;
  readonly maskedName: string;
  readonly paperId: string;
  readonly code: PaperCode;
  readonly title: string;
  readonly number: string;
  readonly issuedAt: Instant;
  readonly issuedBy: string;
  readonly servedAt: Instant | null;
  readonly servedHow: string | null;
  readonly posted: Paper['posted'];
  readonly voidedAt: Instant | null;
  readonly voidReason: string | null;
  readonly sealedCopy: boolean;
}

/** The papers issued in a stretch of days, newest first. */
export const listPapers = contract<{ readonly lines: readonly PaperLine[]; readonly more: boolean }>(
  'handling',
)(
  'listPapers',
  fields({
    from: day,
    to: day,
    code: v.nullish(paperCode, null),
    show: v.optional(v.picklist(['all', 'unserved', 'unsealed', 'void'], '请选择要看的范围。'), 'all'),
    number: textOrNothing('文号', 40),
  }),
);

/** The numbers of one kind of paper in one year: from 1 to `last` each is a paper, or explained here. */
export interface NumberLine {
  readonly code: PaperCode;
  readonly title: string;
  readonly last: number;
  readonly issued: number;
  readonly unused: readonly { readonly number: string; readonly reason: string; readonly at: Instant }[];
}

export const paperNumbers = contract<{ readonly year: number; readonly kinds: readonly NumberLine[] }>(
  'ledgers',
)(
  'paperNumbers',
  fields({ year: v.pipe(v.number('请选择年份。'), v.integer(), v.minValue(2020), v.maxValue(2100)) }),
);

/** Keeps the scan of the stamped paper beside the issued one. The file was uploaded before by the same person. */
export const keepSealedCopy = contract<Decided>('handling')(
  'keepSealedCopy',
  fields({ caseId: id, version, paperId: id, fileId: text('文件', 300) }),
);

export const openSealedCopy = contract<OpenFileAnswer>('handling')(
  'openSealedCopy',
  fields({ caseId: id, paperId: id }),
);

const reason = text('原因', 1000);

/** As the post writes it on the receipt; a scanner types it like a keyboard. */
const postNumber = v.pipe(
  text('邮件号', 30),
  v.transform((typed) => typed.replace(/[\s-]/g, '').toUpperCase()),
  v.regex(/^[A-Z0-9]{8,20}$/, '邮件号是8到20位数字、字母。'),
);

export const voidPaper = contract<Decided>('handling')('voidPaper', fields({ ...seen, paperId: id, reason }));

/** 寄出: the paper is on its way, and the post follows it by this number. It is served only when it arrives. */
export const postPaper = contract<Decided>('handling')(
  'postPaper',
  fields({ ...seen, paperId: id, number: postNumber }),
);

/** 送达 with its proof (FZ-022). */
export const recordService = contract<Decided>('handling')(
  'recordService',
  fields({
    ...seen,
    paperId: id,
    servedOn: day,
    way: text('送达方式', 60),
    receiver: textOrNothing('受送达人', 60),
  }),
);
