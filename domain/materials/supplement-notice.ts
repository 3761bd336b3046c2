import type { MaterialItem, MaterialsList } from './material';

/** What was handed in for one item, and what staff thought of it. */
export interface HandedIn {
  readonly code: string;
  readonly verdict?: 'unseen' | 'good' | 'unclear' | 'unfit';
  /** Why it will not do, in a sentence for the citizen. */
  readonly reason?: string;
}

/** One line of the one-time notice (一次性告知, 法-43). */
export interface SupplementItem {
  readonly code: string;
  readonly title: string;
  readonly kind: 'missing' | 'unclear' | 'unfit';
  /** What to do, for a citizen. */
  readonly sentence: string;
  readonly whereToGet: string;
  readonly goodPhoto: string;
}

const wanting: Readonly<Record<SupplementItem['kind'], (item: MaterialItem) => string>> = {
  missing: ({ title }) => `还缺：${title}。`,
  unclear: ({ title }) => `${title}看不清，请重拍。`,
  unfit: ({ title }) => `${title}不合适，请换一份。`,
};

/**
 * Everything that is still missing, in one notice. Optional papers and those that may come later are never in it.
 * @returns one line for each required paper that was not handed in, or not in a usable form
 */
export function supplementNotice(list: MaterialsList, handedIn: readonly HandedIn[]): SupplementItem[] {
  return list.required.flatMap((item) => {
    const given = handedIn.filter(({ code }) => code === item.code);
    const kind = faultOf(given);

    if (kind === null) return [];
    const reason = given.find((one) => one.verdict === kind)?.reason;
    const { code, title, whereToGet, goodPhoto } = item;
    const alternatives =
      kind === 'missing' && item.acceptAny ? `${item.acceptAny.slice(0, 3).join('、')}，有一样就行。` : '';

    return [
      {
        code,
        title,
        kind,
        sentence: `${wanting[kind](item)}${reason ?? alternatives}`,
        whereToGet,
        goodPhoto,
      },
    ];
  });
}

/** One usable page is enough: only when none is, the best that was handed in names the fault. */
function faultOf(given: readonly HandedIn[]): SupplementItem['kind'] | null {
  if (given.length === 0) return 'missing';
  if (given.some(({ verdict }) => verdict !== 'unclear' && verdict !== 'unfit')) return null;

  return given.some(({ verdict }) => verdict === 'unclear') ? 'unclear' : 'unfit';
}
