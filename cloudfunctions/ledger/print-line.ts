import type { InferOutput } from 'valibot';
import type { printLine as contract } from '../../contract/ledger';
import type { PdfAnswer } from '../../contract/papers/papers';
import { paperTitle } from '../../domain/documents/paper-titles';
import type { Ledger } from '../../domain/ledgers/kit/ledger';
import { linePapers } from '../../domain/ledgers/printed/line-papers';
import type { LineValues } from '../../domain/ledgers/kit/values-schema';
import { DomainError } from '../../domain/refusals/errors';
import { addDays, monthAround } from '../../domain/time/days';
import { centreOf } from '../centre/centre';
import { noteChange } from '../centre/note-change';
import type { LineKeeping } from '../platform/documents';
import type { StaffCall } from '../platform/calls/people';
import { is } from '../platform/sdk/sdk';
import { haveSet } from '../typesetting/have-set';
import { collectionOf, orderOf, valuesOf } from './entry';
import { namesFor } from './list-lines';
import { ledgerToKeep } from './may';
import { keptLine } from './write-line';

const most = 500;

/** A form filled from a line, for whoever keeps the register; the log says who took it. @throws DomainError NotAllowed, LineNotFound, PaperNotFound */
export async function printLine(
  { ledger: name, id, code }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<PdfAnswer> {
  const ledger = ledgerToKeep(name, call.person);
  const { values } = await keptLine(call, ledger, id);
  const [names, month] = [await namesFor(call, ledger), await monthOf(call, ledger, values)];
  const { name: centre } = await centreOf(call.office, call.person.centreId);
  const paper = linePapers(ledger, values, { names, centre, month }).find((one) => one.code === code);
  if (!paper) throw new DomainError('PaperNotFound');
  const title = `打印${ledger.title}里的${paperTitle(paper.code)}`;
  await noteChange(call, { kind: 'ledger', target: id, title, before: null, after: null });

  return { name: `${paperTitle(paper.code)}.pdf`, pdf: await haveSet(call.office, [paper], call.now) };
}

/** The open lines of the month in which the line stands, the earliest first. */
async function monthOf(
  { office, person }: StaffCall,
  ledger: Ledger,
  values: LineValues,
): Promise<readonly LineValues[]> {
  const day = orderOf(ledger, values);
  if (ledger.kept || ledger.order.direction !== 'newest') return [];
  const { from, to } = monthAround(day);
  const order = is.within(from, addDays(to, 1));
  const query = { centreId: person.centreId, open: true, order };
  const page = { limit: most, order: [['order', 'asc']] as const };
  const found = (await office.store.find(collectionOf(ledger), query, page)) as LineKeeping[];

  return found.map((one) => valuesOf(office, ledger, one));
}
