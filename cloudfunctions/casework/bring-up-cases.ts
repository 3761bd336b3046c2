import { layoutNow } from '../../domain/case/records/upcast';
import { noRecords } from '../../domain/case/records/records';
import { openStored, sealFields } from '../platform/store/case-sealing';
import type { Office } from '../platform/office';
import { walkCases } from '../platform/walk';

const atOnce = 200;
/** Milliseconds: what is left is brought up a minute later. */
const longest = 15_000;

/**
 * Stores the cases of earlier versions as they are laid out now, so that whatever looks them up by a record finds them.
 * Nothing happens to the case: no event, the version stays; every reader takes either layout meanwhile. Each case is
 * looked at once: whatever is written from now on is laid out so.
 * @returns how many
 */
export async function bringUpCases(office: Office): Promise<number> {
  const { count } = await walkCases(
    office,
    {
      ...{ name: 'layout', by: String(layoutNow), atOnce, fields: ['layout'] },
      some: async (found) => {
        let done = 0;
        for (const { _id } of found.filter(({ layout }) => layout !== layoutNow))
          done += await bringUp(office, _id);

        return done;
      },
    },
    Date.now() + longest,
  );

  return count;
}

/** Stores one, if nobody changes it meanwhile. @returns 1, or 0 when somebody was quicker or it is gone */
async function bringUp({ store, keys }: Office, id: string): Promise<number> {
  const stored = await store.get('cases', id);
  if (!stored) return 0;
  const opened = openStored(keys, stored) as unknown as Readonly<Record<string, unknown>>;
  const records = Object.fromEntries(Object.keys(noRecords).map((area) => [area, opened[area]]));
  const set = { ...sealFields(keys, id, records), layout: layoutNow };

  return store.updateWhere('cases', { _id: id, version: stored.version }, { set, remove: ['side'] });
}
