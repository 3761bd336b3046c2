import type { Case } from '../../../domain/case/case';
import type { Paper } from '../../../domain/case/records/paper';
import type { PaperCode } from '../../../domain/vocabulary/paper-codes';
import { dayOf } from '../../../domain/time/times';
import { paperNumber } from '../../../domain/documents/paper-number';
import type { Centre } from '../../platform/documents';
import { newId } from '../../platform/ids';
import { noteUnused, takeNumbers, type Numbers } from '../../platform/store/numbers';
import type { Office } from '../../platform/office';
import type { Letterhead } from '../../../domain/case/records/letterhead';

/** What a paper says beyond the record; each form picks the keys it knows. */
export type PaperContent = Readonly<Record<string, unknown>>;

/** Who issues, when: a call of staff, or of the person whose own form it is. */
export interface Issuing {
  readonly office: Office;
  readonly now: string;
  readonly person: { readonly id: string };
}

/** Papers with their numbers, not yet written anywhere. */
export interface Issue {
  readonly papers: readonly Paper[];
  /** Explains the gap when the decision could not be written after all. */
  readonly giveUp: (reason: string) => Promise<void>;
}

/** Takes the numbers of all papers of a step in one call and makes the papers. */
export async function issuePapers(
  call: Issuing,
  centre: Centre,
  { _id, centreId }: Case,
  codes: readonly PaperCode[],
  content: PaperContent,
): Promise<Issue> {
  const { office, now } = call;
  if (codes.length === 0) return { papers: [], giveUp: () => Promise.resolve() };

  const year = Number(dayOf(now).slice(0, 4));
  const counter = `papers:${centreId}:${year}`;
  const all = await takeNumbers(office.store, counter, codes);
  const taken: Numbers = Object.fromEntries(codes.map((code) => [code, all[code] ?? 0]));
  const numberOf = (code: PaperCode) => paperNumber(centre.shortName, code, year, taken[code] ?? 0);

  return {
    papers: codes.map((code) => ({
      ...newPaper(call, code, numberOf(code), content),
      letterhead: letterheadOf(centre),
    })),
    giveUp: (reason) => noteUnused(office.store, counter, taken, `${_id}: ${reason}`, now),
  };
}

/** A paper as it is at issue. */
export function newPaper(
  { person, now }: Issuing,
  code: PaperCode,
  number: string,
  content: PaperContent,
): Paper {
  return {
    id: newId(),
    code,
    number,
    issuedAt: now,
    issuedBy: person.id,
    content,
    fileId: null,
    voidedAt: null,
    voidReason: null,
    servedAt: null,
    servedHow: null,
  };
}

/** The centre as its papers show it now. */
export function letterheadOf({ name, bureau, bureauAddress, address, phone, rules }: Centre): Letterhead {
  return { centre: name, bureau, bureauAddress, address, phone, objectionDays: rules.objectionDays };
}
