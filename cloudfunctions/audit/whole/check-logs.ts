import type { OfficeChange } from '../../platform/documents';
import { is } from '../../platform/sdk/sdk';
import { isWhole } from '../../platform/sealing/seals';
import { logNames, logs, type Log } from '../anchor-chains';
import { missingRecords } from './missing-records';
import { namedByAnchors } from './named-by-anchors';
import { fault, momentWords, type Check } from './slice';

const page = 100;

/** Every line of the logs is the one that was written, and named by the office's own chain. */
export const checkLogs: Check = async ({ office, after }) => {
  const [log = logs[0], id = ''] = splitOnce(after || `${logs[0]}:`);
  const place = logs.findIndex((name) => name === log);
  const query = { _id: is.after(id) };
  const found = await office.store.find(logs[place] ?? logs[0], query, {
    limit: page,
    order: [['_id', 'asc']],
  });
  const named = await namedByAnchors(office, found);
  const isSealed = (await office.store.get('vitals', 'sealing')) !== null;
  const gone = log === 'office_changes' ? await missingRecords(office, found as readonly OfficeChange[]) : [];
  const faults = found.flatMap((line) => {
    const where = `${logNames[log as Log]} ${momentWords(line.at)}`;
    const about = { centreId: line.centreId };
    if (line.seal === undefined) return isSealed ? [fault('unsealed', where, about)] : [];
    if (!isWhole(office.keys, log, line)) return [fault('lineChanged', where, about)];
    const isNamed =
      line.toAnchor === line.seal || named.has(`${line.anchor} ${log}:${line._id}:${line.seal}`);

    return isNamed ? [] : [fault('unanchored', where, about)];
  });
  const last = found.length === page ? found.at(-1)?._id : undefined;
  const next = logs[place + 1];

  return {
    checked: found.length,
    found: [...faults, ...gone],
    after: last !== undefined ? `${log}:${last}` : next === undefined ? null : `${next}:`,
  };
};

function splitOnce(text: string): [string, string] {
  const at = text.indexOf(':');

  return [text.slice(0, at), text.slice(at + 1)];
}
