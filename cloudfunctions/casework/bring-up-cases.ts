import type { Office } from '../platform/office';

const atOnce = 200;
/** Milliseconds: what is left is brought up a minute later. */
const longest = 15_000;

/**
 * Stores the cases of earlier versions as they are laid out now, so that whatever looks them up by a record finds them.
 * Nothing happens to the case: no event, the version stays; every reader takes either layout meanwhile.
 * @returns how many
 */
export async function bringUpCases(office: Office): Promise<number> {
  const until = Date.now() + longest;
  const waiting = await office.store.find('cases', { layout: null }, { limit: atOnce, fields: ['_id'] });
  let done = 0;
  for (const { _id } of waiting) {
    if (Date.now() > until) break;
    done += await office.cases.bringUp(_id);
  }

  return done;
}
