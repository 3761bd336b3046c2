import { knownHome } from '../lib/draft/home-memory';
import { pages } from '../lib/navigate';
import type { GroupRoom, MemberGap, MemberLine } from '../lib/domain';
import { sumWords } from '../lib/words';

/** `481 203`, as it is read out. */
export function groupedNumber(number: string): string {
  return `${number.slice(0, 3)} ${number.slice(3)}`.trim();
}

/** What is pasted into a chat: words that lead there without a link, for nobody can open a path. */
export function invitationWords(number: string): string {
  const centre = knownHome()?.centre.name ?? '法律援助中心';

  return `一起要回工钱，请法律援助律师，不收钱。在微信里打开“${centre}”小程序，首页点“工友给的号码”，填 ${groupedNumber(number)}。`;
}

/** The link that WeChat opens for a worker; none where the invitation was withdrawn. */
export function linkOf(caseId: string, { code }: Pick<GroupRoom, 'code'>): string {
  return code ? `${pages.join}?case=${caseId}&code=${code}` : '';
}

const gapWords: Readonly<Record<MemberGap, string>> = {
  word: '还没在自己手机上确认',
  identity: '还没拍身份证',
};

/** One person of the list as it is shown. */
export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly sum: string;
  /** What is still to come, or that all is there. */
  readonly note: string;
  readonly done: boolean;
  readonly left: boolean;
  readonly removable: boolean;
}

/** @param removable whether the list can change now */
export function personView({ id, name, amount, left, lacks }: MemberLine, removable: boolean): PersonView {
  const done = lacks.length === 0 && !left;
  const note = left ? '已经退出' : done ? '都齐了' : lacks.map((gap) => gapWords[gap]).join('，');

  return { id, name, sum: sumWords(amount), note, done, left, removable: removable && !left };
}

/** `连您自己4人，一共38,900 元（…）`, and who is not ready yet. */
export function totalWords(people: number, total: number): string {
  return `连您自己${people + 1}人，一共${sumWords(total)}`;
}

/** How many still lack something; an empty text where nobody does. */
export function waitingWords(members: readonly MemberLine[]): string {
  const there = members.filter(({ left }) => !left);
  const waiting = there.filter(({ lacks }) => lacks.length > 0).length;
  if (there.length === 0) return '还没有工友加入。';

  return waiting === 0 ? '每个人都齐了。' : `${waiting}个人还差东西，请催一催。`;
}
