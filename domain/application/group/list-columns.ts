import { residentIdFault } from '../../identity/resident-id';
import { parsePhone } from '../../identity/phone';
import { yuan } from '../schemas';
import type { MemberRow } from './member-row';

/** Where a list keeps what is needed; `sums` are the columns that may be the sum owed. */
export interface Columns {
  readonly name: number;
  readonly number: number;
  readonly phone: number;
  readonly sums: readonly number[];
}

const sumHeading = /欠|钱|额|工资|合计|小计|应发|应得|应付|实发|未付|未发|剩余|尾款/;
/** Rates, days, cards and what was paid already are no claim. */
const noSum = /日工资|日薪|单价|工价|每天|每日|标准|天数|工日|出勤|账号|帐号|卡|已/;

/** 138 0013 8000 and 110101 19800307 8879 typed in groups are one number each. */
function wholeNumbers(line: string): string {
  return line
    .replace(/(^|\D)(1[3-9]\d)[ -](\d{4})[ -](\d{4})(?!\d)/g, '$1$2$3$4')
    .replace(/(^|\D)(\d{6})[ -](\d{8})[ -](\d{3}[\dXx])(?!\d)/g, '$1$2$3$4');
}

const family =
  /^(?![男女汉])(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|端木|司徒|司空|夏侯|申屠|南宫|独孤|长孙|宇文|呼延|\p{Script=Han})$/u;
const given = /^(?!.*[工男女汉]$)\p{Script=Han}{1,3}$/u;

/** 张 三 and 欧阳 娜娜 with a space between are one person, whose name must not lose its half. */
function namesJoined(cells: readonly string[]): readonly string[] {
  const at = cells.findIndex((cell, place) => family.test(cell) && given.test(cells[place + 1] ?? ''));
  if (at < 0) return cells;

  return [...cells.slice(0, at), `${cells[at]}${cells[at + 1]}`, ...cells.slice(at + 2)];
}

/** 1. 1、(1) 第1: a running number that stands with the name is no cell of its own. */
const running = /^\s*(?:第?\d{1,3}\s*[.、:：)）]|[(（]\d{1,3}[)）])\s*/;
/** What is said in front of a cell: 身份证110101…, 电话138…. */
const label = /^(?:姓名|身份证号?码?|证件号码?|联系方式|联系电话|电话号?码?|手机号?码?|金额|工资)[:：]?/;

/** The cells of a line that no heading speaks of; `5,000` and `￥5,000.00` among spaces stay whole. */
export function cellsByShape(line: string): readonly string[] {
  const told = line.replace(running, '');
  const bare = told.replace(/[:：]/g, /[,，]/.test(told) ? ',' : ' ');
  const whole = bare.replace(/(^|\s|[¥￥])(\d{1,3}(?:,\d{3})+)(?=[\s.元块]|$)/g, (sum) =>
    sum.replace(/,/g, ''),
  );

  return cellsOf(/[,，]/.test(whole) ? bare : whole).map((cell) => cell.replace(label, ''));
}

/**
 * The cells of a line: by tab where there is one, so that `8,600` from a table stays whole, by another sign,
 * else by spaces. Empty cells stay, for the columns behind them.
 */
export function cellsOf(line: string): readonly string[] {
  const signs = line.includes('\t') ? /\t/ : /[,，;；、|｜](?=(?:[^"]*"[^"]*")*[^"]*$)/;
  const bySign = line.split(signs);
  const cells = bySign.length > 1 ? bySign : namesJoined(wholeNumbers(line).trim().split(/\s+/));

  return cells.map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
}

/** The columns that a heading names; null where the line is no whole heading. */
export function columnsOf(cells: readonly string[]): Columns | null {
  const at = (wanted: RegExp) => cells.findIndex((cell) => wanted.test(cell) && !/\d{6}/.test(cell));
  const [name, number, phone] = [at(/姓名|名字/), at(/身份证|证件号/), at(/电话|手机|联系方式/)];
  const sums = cells.flatMap((cell, place) => (sumHeading.test(cell) && !noSum.test(cell) ? [place] : []));

  return [name, number, phone].includes(-1) || sums.length === 0 ? null : { name, number, phone, sums };
}

/** A row under a heading. */
export function rowUnder(columns: Columns, sum: number, cells: readonly string[]): MemberRow {
  const cell = (place: number) => cells[place] ?? '';

  return {
    name: cell(columns.name),
    number: cell(columns.number).replace(/\s/g, ''),
    phone: cell(columns.phone),
    amount: cell(sum),
  };
}

const sex = /^(?:[男女汉]|汉族)$/;

/** A sum: a bank card's digits are none. */
const looksLikeSum = (cell: string) => !/^\d{12,}$/.test(cell.replace(/\s/g, '')) && yuan(cell) !== null;

/**
 * A row without a heading: which cell is what is seen from the cell itself, so the columns may stand in any
 * order. More than one possible sum is never guessed.
 * @param place of the row in the list, from 1: a first cell that says just this is a running number
 */
export function rowByShape(
  all: readonly string[],
  place: number,
): { readonly row: MemberRow; readonly sums: number } {
  const cells = all.filter((cell) => cell !== '');
  const long = cells.filter((cell) => /^\d{14,}[\dXx]{0,2}$/.test(cell.replace(/\s/g, '')));
  const number = long.find((cell) => residentIdFault(cell) === null) ?? long[0] ?? '';
  const phone =
    cells.find((cell) => cell !== number && (parsePhone(cell) !== null || /^1\d{8,12}$/.test(cell))) ?? '';
  const rest = cells.filter((cell) => cell !== number && cell !== phone);
  const found = rest.filter(looksLikeSum);
  const sums = found.length > 1 && rest[0] === String(place) ? found.slice(1) : found;
  const name = rest.find((cell) => !found.includes(cell) && /\p{L}/u.test(cell) && !sex.test(cell)) ?? '';

  return { row: { name, number, phone, amount: sums[0] ?? '' }, sums: sums.length };
}
