import { money } from '../../domain/ledgers/money';
import { servicePay } from '../../domain/ledgers/service-pay';
import type { Case } from '../../domain/case/case';
import type { ValuesOf } from '../../domain/ledgers/kit/field';
import {
  entryOfCase,
  entryOfService,
  caseKindOf,
  type MoneyEntry,
} from '../../domain/ledgers/accounts/spending-entries';
import { caseLine } from '../../domain/statistics/from-case/case-line';
import { collectionOf, valuesOf } from '../ledger/entry';
import { bookLine, type Hands } from '../ledger/book-line';
import type { LineKeeping } from '../platform/documents';
import { sha256 } from '../platform/ids';
import type { Office } from '../platform/office';
import { registersOf } from '../statistics/registers';

const idOf = (what: string, id: string): string => sha256(`${what} ${id}`).slice(0, 24);

/** Who took a step of a case, by the history. */
function handOf({ events }: Case, action: string): Hands['wrote'] | undefined {
  const event = events.findLast((one) => one.action === action);

  return event && { id: event.actor.id, name: event.actor.name, at: event.at };
}

/** The subsidy of a case that is paid stands in the accounts, once, with whoever paid and whoever approved it. */
export async function bookSubsidy(office: Office, c: Case): Promise<void> {
  const { payment, subsidy } = c.closing;
  const [wrote, checked] = [handOf(c, 'paySubsidy'), handOf(c, 'approveSubsidy')];
  if (!payment || !subsidy || !wrote || !checked) return;
  const id = idOf('subsidy', c._id);
  if (await office.store.get(collectionOf(money), id)) return;
  const { 承办, 类别, 方式 } = caseLine(c, await registersOf(office, c.centreId))?.cells ?? {};
  const entry = entryOfCase({
    ...{ payment, source: subsidy.source, number: c.receiptNo ?? c._id },
    ...{ handler: (承办 ?? null) as MoneyEntry['handler'], caseKind: caseKindOf(类别, 方式) },
  });
  if (entry)
    await bookLine(office, money, { id, centreId: c.centreId, values: entry, hands: { wrote, checked } });
}

const atOnce = 50;

/**
 * What is paid outside cases stands in the accounts as soon as a second person has looked it through. It looks at lines
 * that wait to be counted, and runs before they are: stopped in between, it comes round again.
 * @returns how many lines were looked at
 */
export async function bookServices(office: Office): Promise<number> {
  const waiting = (await office.store.find(
    collectionOf(servicePay),
    { toCount: true },
    { limit: atOnce },
  )) as LineKeeping[];
  for (const line of waiting) await bookService(office, line);

  return waiting.length;
}

async function bookService(office: Office, line: LineKeeping): Promise<void> {
  const { _id, checked, changes = [], centreId, closed } = line;
  const last = changes.findLast(({ did }) => did !== 'checked');
  if (!checked || !last || closed) return;
  const values = valuesOf(office, servicePay, line) as ValuesOf<(typeof servicePay)['fields']>;
  const entry = entryOfService(values);
  if (!entry) return;
  const hands = { wrote: { ...last.who, at: last.at }, checked };
  await bookLine(office, money, { id: idOf('service', _id), centreId, values: entry, hands });
}
