import { papers } from '../../../domain/documents/papers';
import type { Counter } from '../../platform/documents';
import { is } from '../../platform/sdk/sdk';
import { highestSeen, timesSeen } from './numbers-seen';
import { fault, type Check, type Found } from './slice';

const page = 20;

/** Every number of every book stands on one paper, or is noted as not used. The papers were seen with their cases. */
export const checkNumbers: Check = async ({ office, after, memory }) => {
  const query = { _id: is.after(after) };
  const counters = await office.store.find('counters', query, { limit: page, order: [['_id', 'asc']] });
  const books = counters.filter(({ _id }) => _id.startsWith('papers:'));
  const seen = new Map(memory.numbers);
  const isEnd = counters.length < page;

  return {
    checked: books.length,
    found: books.flatMap((counter) => faultsOf(counter, seen)),
    after: isEnd ? null : (counters.at(-1)?._id ?? null),
  };
};

function faultsOf(counter: Counter, seen: ReadonlyMap<string, string>): Found[] {
  const [, centreId = null, year = ''] = counter._id.split(':');
  const kinds = new Set([
    ...Object.keys(counter.values),
    ...[...seen.keys()]
      .filter((key) => key.startsWith(`${counter._id}|`))
      .map((key) => key.split('|')[1] ?? ''),
  ]);

  return [...kinds].flatMap((kind) => {
    const name = (no: number) => `${titleOf(kind)}〔${year}〕第${no}号`;

    return faultsOfKind(counter, kind, seen.get(`${counter._id}|${kind}`) ?? '').map(([what, no]) =>
      fault(what, name(no), { centreId }),
    );
  });
}

type NumberFault = readonly ['numberLost' | 'numberTwice' | 'numberBeyond', number];

function faultsOfKind({ values, unused }: Counter, kind: string, bits: string): NumberFault[] {
  const last = values[kind] ?? 0;
  const noted = new Set(unused.filter((one) => one.kind === kind).map(({ value }) => value));
  const highest = highestSeen(bits);
  const all = Array.from({ length: Math.max(last, highest) }, (_, at) => at + 1);

  return all.flatMap((no): NumberFault[] => {
    const times = timesSeen(bits, no);
    if (times === 2) return [['numberTwice', no]];
    if (no > last) return times === 1 ? [['numberBeyond', no]] : [];

    return times === 0 && !noted.has(no) ? [['numberLost', no]] : [];
  });
}

/** A paper of a kind that nobody knows was put there past the product. */
function titleOf(kind: string): string {
  return papers.find(({ code }) => code === kind)?.title ?? kind;
}
