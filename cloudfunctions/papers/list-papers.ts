import { addDays, daysBetween } from '../../domain/time/days';
import { dayOf, startOfDay } from '../../domain/time/times';
import type { InferOutput } from 'valibot';
import type { listPapers as contract, PaperLine } from '../../contract/papers/papers';
import type { Paper } from '../../domain/case/records/paper';
import { paperTitle } from '../../domain/documents/paper-titles';
import { DomainError } from '../../domain/refusals/errors';
import { refuseBlind } from '../casework/opening/staff-case';
import { staffNames } from '../centre/centre';
import type { StoredCase } from '../platform/documents';
import type { StaffCall } from '../platform/calls/people';
import { is, type Query } from '../platform/sdk/sdk';
import { onlyStation } from '../casework/opening/only-station';

type Input = InferOutput<typeof contract.input>;

const mostCases = 300;
const longestDays = 92;

/**
 * The papers issued from one day to another (both included, days of China), newest first; or the one of a number.
 * @throws DomainError DayInvalid for a stretch turned round or longer than a quarter
 */
export async function listPapers(
  input: Input,
  call: StaffCall,
): Promise<{ lines: readonly PaperLine[]; more: boolean }> {
  const { office, person } = call;
  refuseBlind(person);
  const names = await staffNames(office, person.centreId);
  const fields = ['version', 'receiptNo', 'desk.maskedName', 'papers', 'state', 'centreId'];
  const found = await office.store.find(
    'cases',
    { centreId: person.centreId, ...wanted(input), ...onlyStation(person) },
    { limit: mostCases, fields },
  );
  const lines = found.flatMap((c) =>
    c.papers.filter((paper) => fits(paper, input)).map((paper) => lineOf(c, paper, names)),
  );

  return {
    lines: lines.sort((a, b) => (a.issuedAt < b.issuedAt ? 1 : -1)),
    more: found.length === mostCases,
  };
}

function wanted({ from, to, number }: Input): Query {
  if (number) return { 'papers.number': number };
  const days = daysBetween(from, to);
  if (days < 0 || days > longestDays)
    throw new DomainError('DayInvalid', { why: '请选从早到晚的一段日子，最多三个月。' });

  return { 'papers.issuedAt': is.within(startOfDay(from), startOfDay(addDays(to, 1))) };
}

function fits(paper: Paper, { from, to, code, show, number }: Input): boolean {
  const day = dayOf(paper.issuedAt);
  const isThere = number ? paper.number === number : day >= from && day <= to;
  const isShown = {
    all: true,
    unserved: paper.servedAt === null && paper.voidedAt === null,
    unsealed: !paper.sealedCopy && paper.voidedAt === null,
    void: paper.voidedAt !== null,
  }[show];

  return isThere && isShown && (code === null || paper.code === code);
}

function lineOf(c: StoredCase, paper: Paper, names: Readonly<Record<string, string>>): PaperLine {
  const { id: paperId, code, number, issuedAt, servedAt, servedHow, voidedAt, voidReason, posted } = paper;

  return {
    caseId: c._id,
    version: c.version,
    receiptNo: c.receiptNo,
    maskedName: c.desk.maskedName,
    ...{ paperId, code, number, issuedAt, servedAt, servedHow, voidedAt, voidReason, posted },
    title: paperTitle(code),
    issuedBy: names[paper.issuedBy] ?? '本人',
    sealedCopy: Boolean(paper.sealedCopy),
  };
}
