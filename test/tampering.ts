import type { WholeFault, WholeView } from '../contract/audit/whole';
import type { WholePart } from '../domain/vocabulary/whole';
import { dataOf, type TestOffice } from './cloud';
import type { Stored } from './stored';

/** One whole run, from the desk of the auditor. */
export async function wholeRun(office: TestOffice): Promise<WholeView> {
  for (;;) {
    const view = dataOf<WholeView>(await office.desk('yuqing', 'checkWhole', { go: true }));
    if (view.run?.finishedAt) return view;
  }
}

/** What a run named, each with its part. */
export function faultsOf({ run }: WholeView): readonly (WholeFault & { readonly part: WholePart })[] {
  return (run?.parts ?? []).flatMap(({ part, faults }) => faults.map((one) => ({ ...one, part })));
}

/** What somebody with every right to the data, but without the key, may do to it past the product. */
export type Row = Readonly<Record<string, unknown>>;
export const eventsOf = ({ events }: Stored): readonly Row[] => events as readonly Row[];

/** Everything but the events, of a case as it was before its last event. */
const cutBack = (one: Stored): object => {
  const events = eventsOf(one).slice(0, -1);

  return { events, state: events.at(-1)?.to, version: Number(one['version']) - 1 };
};

/** What is done to a case, and which part names it how. */
export const inCase: readonly (readonly [string, (one: Stored) => object, string, string])[] = [
  [
    'a word of an old event',
    (one) => ({ events: eventsOf(one).map((e, at) => (at === 1 ? { ...e, note: '改' } : e)) }),
    'cases',
    'event',
  ],
  [
    'the actor of the first event',
    (one) => ({
      events: eventsOf(one).map((e, at) =>
        at === 0 ? { ...e, actor: { id: 'x', role: 'clerk', name: '别人' } } : e,
      ),
    }),
    'cases',
    'event',
  ],
  ['an event taken out', (one) => ({ events: eventsOf(one).filter((_, at) => at !== 1) }), 'cases', 'event'],
  ['the last event dropped', (one) => ({ events: eventsOf(one).slice(0, -1) }), 'anchors', 'caseCut'],
  ['the last event dropped and the state set back', cutBack, 'cases', 'end'],
  ['all events taken out', () => ({ events: [] }), 'cases', 'end'],
  ['two events exchanged', (one) => ({ events: [...eventsOf(one)].reverse() }), 'cases', 'event'],
  [
    'an event added',
    (one) => ({ events: [...eventsOf(one), { ...eventsOf(one).at(-1), no: eventsOf(one).length + 1 }] }),
    'cases',
    'event',
  ],
  [
    'sealed changes moved to another event',
    (one) => ({
      events: eventsOf(one).map((e, at) => (at === 1 ? { ...e, changes: eventsOf(one)[0]?.changes } : e)),
    }),
    'cases',
    'unopened',
  ],
  ['the state', () => ({ state: 'ARCHIVED' }), 'cases', 'record'],
  [
    'the amount in dispute',
    (one) => ({ dispute: { ...(one['dispute'] as Row), amount: 99 } }),
    'cases',
    'record',
  ],
  [
    'who decided',
    (one) => ({ review: { ...(one['review'] as Row), recommendation: null } }),
    'cases',
    'record',
  ],
  [
    'the number of a paper',
    (one) => ({ papers: (one['papers'] as Row[]).map((p) => ({ ...p, number: '青援受字〔2026〕第900号' })) }),
    'cases',
    'record',
  ],
  [
    'the hash of a photo',
    (one) => ({ materials: (one['materials'] as Row[]).map((m) => ({ ...m, sha256: 'f'.repeat(64) })) }),
    'cases',
    'record',
  ],
  ['a photo taken off the list', () => ({ materials: [] }), 'cases', 'record'],
  [
    'where the file of a paper lies',
    (one) => ({
      papers: (one['papers'] as Row[]).map((p, at) =>
        at === 0 ? { ...p, fileId: (one['materials'] as Row[])[0]?.fileId } : p,
      ),
    }),
    'files',
    'fileSwapped',
  ],
  [
    'the hash of the file of a paper',
    (one) => ({
      papers: (one['papers'] as Row[]).map((p, at) =>
        at === 0 ? { ...p, fileHash: { ...(p['fileHash'] as Row), sha256: 'f'.repeat(64) } } : p,
      ),
    }),
    'files',
    'fileSwapped',
  ],
  ['whose phone owns it', () => ({ ownerKey: 'f'.repeat(32) }), 'cases', 'record'],
  [
    'its line in the queue',
    (one) => ({ desk: { ...(one['desk'] as Row), open: false } }),
    'cases',
    'queueLine',
  ],
  [
    'under what it is found',
    (one) => ({ desk: { ...(one['desk'] as Row), searchKeys: [] } }),
    'cases',
    'queueLine',
  ],
  ['when it was last changed', () => ({ changedAt: '2020-01-01T00:00:00.000Z' }), 'cases', 'end'],
  ['the key of its number', () => ({ receiptKey: 'QH20260101-00000000-0' }), 'cases', 'end'],
  ['what it counts', (one) => ({ counted: { ...(one['counted'] as Row), by: 'x' } }), 'cases', 'count'],
  [
    'a message pretended to be told',
    () => ({ projection: { due: false, told: 99, counted: 99, files: false } }),
    'cases',
    'ahead',
  ],
  [
    'its seal taken off, as if it were of an earlier version',
    () => ({ seal: undefined, toAnchor: undefined, anchor: undefined }),
    'cases',
    'unsealed',
  ],
  ['the link that names it', () => ({ anchor: 1 }), 'cases', 'unanchored'],
];

/** The paths of every single value. */
export function leaves(value: unknown, at: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...at]];

  return Object.entries(value).flatMap(([key, one]) => leaves(one, [...at, key]));
}

/** The same with another value at one path. */
export function withOther(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value))
    return value.map((one: unknown, at) => (String(at) === key ? withOther(one, rest, other) : one));

  return { ...(value as object), [key]: withOther((value as Row)[key], rest, other) };
}
