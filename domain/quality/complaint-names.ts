import { plainText } from '../identity/normalise';
import { surnameOf } from '../identity/surname';
import type { Role } from '../vocabulary/persons/roles';
import type { ComplaintRecord } from './complaint';

/** Somebody whom the words of a complaint may mean. */
interface Named {
  readonly name: string;
  /** None where they are not known: then every title counts. */
  readonly roles: readonly Role[];
}

type Said = Pick<ComplaintRecord, 'about' | 'target' | 'text'>;

const everybody = '老师|同志|工作人员|先生|女士|小姐|师傅|大姐|大哥|姐|哥|某';
const titlesOf: Readonly<Partial<Record<Role, string>>> = {
  director: '副?主任|领导|负责人|站长',
  supervisor: '副?局长|副?处长|副?科长|股长|所长|副?主任|领导|负责人',
};

/** The head of the centre, called by the office alone. */
const headAlone = /^(?:你们|法律援助|法援|援助)*(?:中心|处)?的?(?:副?主任|负责人|领导)$/;
const headInText = /(?:中心|法援处|你们)的?(?:主任|领导|负责人)/;

function bare(text: string): string {
  return plainText(text).replace(/[\s\p{P}]/gu, '');
}

function titlesHeld({ roles }: Named): string {
  const held = roles.flatMap((role) => titlesOf[role] ?? []).join('|');

  return roles.length === 0 ? Object.values(titlesOf).join('|') : held;
}

/** 陈主任, 陈立主任, 陈某某老师; 老陈, 小陈, 姓陈 where anybody may be called so. */
function callsBy(text: string, name: string, titles: string): boolean {
  const surname = surnameOf(name);
  if (titles !== '' && new RegExp(`${surname}(?:${titles})`, 'u').test(text)) return true;

  return titles.includes(everybody) && ['老', '小', '姓'].some((word) => text.includes(word + surname));
}

function withEverybody(titles: string): string {
  return titles === '' ? everybody : `${titles}|${everybody}`;
}

/** Whether the line “whom” means this person: by the name with whatever stands beside it, or by surname and title. */
export function isWhom({ target }: Said, hand: Named): boolean {
  const { name: whom, lawyerId, staffId } = target;
  if (whom === null || staffId !== null) return false;
  const said = bare(whom);
  const name = bare(hand.name);
  if (name.length >= 2 && said.includes(name)) return true;
  if (lawyerId !== null || name === '') return false;
  if (hand.roles.includes('director') && headAlone.test(said)) return true;

  return callsBy(said, name, withEverybody(titlesHeld(hand)));
}

/** Whether the words of a complaint name this person. It only keeps people away; it never lets anybody in. */
export function isInWords({ about, text, target }: Said, hand: Named): boolean {
  const said = bare(text);
  const name = bare(hand.name);
  if (name.length < 2) return false;
  if (said.includes(name)) return true;
  if (hand.roles.includes('director') && headInText.test(said)) return true;
  const isOfHouse = about !== 'lawyer' && about !== 'firm' && target.staffId === null;
  const titles = titlesHeld(hand);

  return callsBy(said, name, isOfHouse ? withEverybody(titles) : titles);
}

/** Whether somebody of these is meant, as the register notes it when a complaint comes. */
export function meansSomebody(one: Said, names: readonly string[]): boolean {
  return names
    .map((name) => ({ name, roles: [] }))
    .some((hand) => isWhom(one, hand) || (one.about === 'fee' && isInWords(one, hand)));
}
