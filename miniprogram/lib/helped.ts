import { keepIfRoom } from './keep-here';

const place = 'helped';
/** Twenty neighbours and some more; the oldest are confirmed long since. */
const most = 60;

type Helped = Readonly<Record<string, string>>;

function kept(): Helped {
  const value = wx.getStorageSync<unknown>(place);

  return typeof value === 'object' && value !== null ? (value as Helped) : {};
}

/** `赵某`: who helps many tells them apart by it; whoever looks at the phone learns no name. */
function shortName(name: string): string {
  const [first] = Array.from(name.trim());

  return first ? `${first}某` : '';
}

/** Keeps on this phone alone for whom an application was filled in: the office tells a helper no name. */
export function rememberHelped(caseId: string, name: unknown): void {
  if (typeof name !== 'string' || name.trim() === '') return;
  const all = Object.entries({ ...kept(), [caseId]: shortName(name) });

  keepIfRoom(place, Object.fromEntries(all.slice(-most)));
}

/** For whom this phone filled it in, `赵某`; empty where it does not know. */
export function helpedName(caseId: string): string {
  const name = kept()[caseId];

  return typeof name === 'string' ? name : '';
}
