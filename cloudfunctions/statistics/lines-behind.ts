import type { FigureLine } from '../../contract/statistics/figure-table';
import type { Ledger } from '../../domain/ledgers/kit/ledger';
import type { KeptCount } from '../../domain/statistics/counted';
import type { LedgerSheet } from '../../domain/statistics/lines/ledger-headings';
import type { LedgerRecord } from '../../domain/statistics/lines/ledger-record';
import { complaintSubjects } from '../../domain/vocabulary/voices/complaint-subjects';
import { matterOf } from '../../domain/vocabulary/matters/matters';
import { onlyStation } from '../casework/opening/only-station';
import { collectionOf } from '../ledger/entry';
import { lineOf } from '../ledger/list-lines';
import { mayRead } from '../ledger/may';
import type { LineKeeping } from '../platform/documents';
import type { StaffCall } from '../platform/calls/people';
import { countedLedgers } from './count-ledgers';
import { recordOf } from './old-record';

/** More than this on one day is a list that nobody reads: the first are shown. */
const mostOfDay = 500;
const caseFields = [...['receiptNo', 'dispute.matter', 'desk.maskedName', 'stationId', 'counted']] as const;
/** Headings under which an old ledger names people. */
const naming = ['姓名', '人', '律师', '承办人', '参与律师'];

/** A line with what it counts. */
export interface Behind {
  readonly counted: KeptCount | undefined;
  readonly behind: Omit<FigureLine, 'day' | 'sheet' | 'amount'>;
}

const unnamed = { caseId: null, receiptNo: null, name: null, register: null, imported: false } as const;

/**
 * The lines of a sheet that count on a day, from wherever they are kept, masked as their own lists are.
 * @param dayKey flow and day, as they stand in what a line has counted
 */
export async function foundBehind(
  sheet: LedgerSheet,
  dayKey: string,
  call: StaffCall,
): Promise<readonly Behind[]> {
  const source = sources[sheet];
  const own = source
    ? [source(dayKey, call)]
    : countedLedgers.map((ledger) => ledgerLinesOf(ledger, dayKey, call));

  return (await Promise.all([...own, oldRecordsOf(sheet, dayKey, call)])).flat();
}

async function casesOf(dayKey: string, { office, person }: StaffCall): Promise<readonly Behind[]> {
  const query = { centreId: person.centreId, 'counted.days': dayKey, ...onlyStation(person) };
  const found = await office.store.find('cases', query, { limit: mostOfDay, fields: caseFields });

  return found.map(({ _id, receiptNo, dispute, desk, counted }) => ({
    counted,
    behind: {
      ...unnamed,
      caseId: _id,
      receiptNo,
      name: desk.maskedName,
      about: matterOf(dispute.matter)?.label ?? dispute.matter,
    },
  }));
}

/** What was asked stays in the register; here stands under which topic. */
async function consultationsOf(dayKey: string, { office, person }: StaffCall): Promise<readonly Behind[]> {
  const query = { centreId: person.centreId, 'counted.days': dayKey };
  const fields = ['topic', 'application', 'counted'];
  const found = await office.store.find('consultations', query, { limit: mostOfDay, fields });

  return found.map(({ topic, application, counted }) => ({
    counted,
    behind: {
      ...unnamed,
      caseId: application?.caseId ?? null,
      receiptNo: application?.receiptNo ?? null,
      about: topic ?? '没有写主题',
    },
  }));
}

const ofHandler: readonly string[] = ['lawyer', 'firm'];

/** Who complained, and of what, stays in the register. */
async function complaintsOf(dayKey: string, { office, person }: StaffCall): Promise<readonly Behind[]> {
  const query = { centreId: person.centreId, 'counted.days': dayKey };
  const fields = ['facts', 'receiptNo', 'counted'];
  const found = await office.store.find('complaints', query, { limit: mostOfDay, fields });

  return found.map(({ facts, receiptNo, counted }) => ({
    counted,
    // Whoever works here finds no way from a figure to the case in which they are complained of.
    behind: {
      ...unnamed,
      receiptNo: ofHandler.includes(facts.about) ? receiptNo : null,
      about: `投诉${complaintSubjects[facts.about]}`,
    },
  }));
}

/** A round stands as a whole; its files are on its own page. */
async function reviewsOf(dayKey: string, { office, person }: StaffCall): Promise<readonly Behind[]> {
  const query = { centreId: person.centreId, 'counted.days': dayKey };
  const found = await office.store.find('review_rounds', query, {
    limit: mostOfDay,
    fields: ['title', 'counted'],
  });

  return found.map(({ title, counted }) => ({ counted, behind: { ...unnamed, about: title } }));
}

/** What is kept in no register of the kit. */
const sources: Readonly<Partial<Record<LedgerSheet, typeof casesOf>>> = {
  案件: casesOf,
  咨询: consultationsOf,
  投诉: complaintsOf,
  评查: reviewsOf,
};

/** Who does not read the register learns only that it is one of its lines. */
async function ledgerLinesOf(ledger: Ledger, dayKey: string, call: StaffCall): Promise<readonly Behind[]> {
  const query = { centreId: call.person.centreId, 'counted.days': dayKey };
  const page = { limit: mostOfDay };
  const found = (await call.office.store.find(collectionOf(ledger), query, page)) as LineKeeping[];
  const reads = mayRead(call.person, ledger);

  return found.map((stored) => ({
    counted: stored.counted,
    behind: {
      ...unnamed,
      register: reads ? ledger.name : null,
      about: reads ? ledger.says(lineOf(call, ledger, stored).values) : ledger.title,
    },
  }));
}

async function oldRecordsOf(
  sheet: LedgerSheet,
  dayKey: string,
  { office, person }: StaffCall,
): Promise<readonly Behind[]> {
  const query = { centreId: person.centreId, 'counted.days': dayKey };
  const found = await office.store.find('old_records', query, { limit: mostOfDay });

  return found
    .filter((one) => one.sheet === sheet && !one.gone)
    .map((one) => {
      const record = recordOf(office, one);
      const number = record.cells['编号'];

      return {
        counted: one.counted,
        behind: {
          ...unnamed,
          receiptNo: typeof number === 'string' ? number : null,
          about: saidOf(record),
          imported: true,
        },
      };
    });
}

/** The words of an imported line; days and numbers stand elsewhere, people are not named. */
function saidOf({ sheet, cells }: LedgerRecord): string {
  const words = Object.entries(cells).flatMap(([heading, cell]) => {
    const isWord = typeof cell === 'string' && !/^\d{4}-\d{2}-\d{2}$/.test(cell);

    return isWord && heading !== '编号' && !naming.includes(heading) ? [cell] : [];
  });

  return words.slice(0, 4).join(' · ') || sheet;
}
