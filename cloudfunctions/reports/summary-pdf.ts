import type { InferOutput } from 'valibot';
import type { PdfAnswer } from '../../contract/papers/papers';
import type { summaryPdf as contract } from '../../contract/reports/summary';
import { summaryPaper } from '../../domain/statistics/summaries/paper';
import { paperDay } from '../../domain/time/in-words';
import { dayOf } from '../../domain/time/times';
import { centreOf } from '../centre/centre';
import type { StaffCall } from '../platform/calls/people';
import { haveDocumentSet } from '../typesetting/have-set';
import { openSummary } from './summaries';

/** A document as PDF: as it was signed, else as it stands, marked as a draft. @throws DomainError as opening it does */
export async function summaryPdf(which: InferOutput<typeof contract.input>, call: StaffCall): Promise<PdfAnswer> {
  const { office, person, now } = call;
  const [{ written, passages, frozen }, { name: unit }] = await Promise.all([
    openSummary(which, call),
    centreOf(office, person.centreId),
  ]);
  const signed = frozen.at(-1);
  const paper = signed
    ? summaryPaper(signed.written, signed.passages, { unit, signer: signed.signer, day: paperDay(dayOf(signed.at)) })
    : summaryPaper(written, passages, { unit, signer: null, day: paperDay(dayOf(now)) });

  return { name: `${paper.title}.pdf`, pdf: await haveDocumentSet(office, paper, now) };
}
