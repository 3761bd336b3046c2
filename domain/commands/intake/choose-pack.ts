import { packFor, packList } from '../../eligibility';
import type { Pack } from '../../eligibility';
import { placeIn } from './place';

/**
 * The pack for a place named in words (适用规则) on a day. An unknown place gets the statute, a day before the
 * first version gets that version; `note` says so for staff.
 */
export function choosePack(place: string, on: string): { readonly pack: Pack; readonly note: string | null } {
  const named = placeIn(place);
  const found = packList.find(({ id }) => id === (named ?? 'national'));

  if (found === undefined) throw new Error('没有全国基线');
  const first = found.versions[0]?.from ?? on;
  const unknown = named === null ? `适用规则：${place}，没有这个地方的规则，按全国基线` : null;
  const early = on < first ? `申请日期：${on}，早于${first}，按最早的规则` : null;

  return { pack: packFor(found.id, on < first ? first : on), note: unknown ?? early };
}
