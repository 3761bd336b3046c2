import type { Documents } from './documents';
import type { Office } from './office';
import { is } from './sdk/sdk';

/** A way once through all cases, by id: no index is needed, and it goes on where it stopped. */
export interface Walk<Line> {
  /** Its name among the notes of how far each came. */
  readonly name: string;
  /** Counted up when everything has to be walked through again. */
  readonly by: string;
  readonly fields: readonly string[];
  readonly atOnce: number;
  /** Does what is to do with some of them. @returns to how many something was done */
  readonly some: (found: readonly Line[]) => Promise<number>;
}

/**
 * Goes on with a walk until the time is over or every case was passed.
 * @param until milliseconds
 * @returns whether it came to the end, and to how many something was done
 */
export async function walkCases(
  { store }: Pick<Office, 'store'>,
  { name, by, fields, atOnce, some }: Walk<Documents['cases']>,
  until: number,
): Promise<{ readonly done: boolean; readonly count: number }> {
  const known = await store.get('recounts', name);
  let state = known?.by === by ? known : { _id: name, by, after: '', done: false };
  if (state.done) return { done: true, count: 0 };
  let count = 0;
  while (!state.done && Date.now() < until) {
    const page = { limit: atOnce, order: [['_id', 'asc']] as const, fields: ['_id', ...fields] };
    const found = await store.find('cases', { _id: is.after(state.after) }, page);
    count += await some(found);
    state = { ...state, after: found.at(-1)?._id ?? state.after, done: found.length < atOnce };
  }
  const { _id, ...set } = state;
  if ((await store.updateWhere('recounts', { _id }, { set })) === 0) await store.add('recounts', state);

  return { done: state.done, count };
}
