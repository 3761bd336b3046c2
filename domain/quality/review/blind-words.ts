import { formsOf, type NameForms } from './name-forms';

const hidden = '某';

/** Latin words that name nobody; any other may be a name in pinyin or a contact. */
const plainLatin =
  /^(?:A[34]|CT|DNA|ATM|POS|APP|GPS|KTV|MRI|ICU|EMS|QQ|WPS|PDF|Word|Excel|\d+(?:\.\d+)?(?:h|km|m|kg|min|cm))$/i;
const digit = '[0-9〇零一二三四五六七八九幺⓪①②③④⑤⑥⑦⑧⑨]';
const number = new RegExp(String.raw`${digit}(?:[\s\-—–_.·・()（）/]*${digit}){6,}`, 'gu');
const contact =
  /((?:微信|薇信|威信|weixin|wechat|vx|wx|v信|QQ|扣扣|企鹅|抖音|快手|邮箱|e-?mail)(?:号码?|名|群|id)?[\s:：=是为(（]*)[\w@.-]{3,}/giu;

type Replaced = string | ((found: string) => string);

/** What may name somebody although the case does not know it: numbers, contacts, lawyers and offices as people write them. */
const patterns: readonly (readonly [RegExp, Replaced])[] = [
  [/\d{6}[\s-]?\d{8}[\s-]?\d{3}[\dXx]/g, hidden],
  [/[〔（(]\d{4}[〕）)][\p{Script=Han}\d]{1,20}号/gu, `${hidden}号`],
  [contact, (found) => found.replace(contact, `$1${hidden}`)],
  [/[\w@.-]{2,}/g, (word) => (/[a-z]/i.test(word) && !plainLatin.test(word) ? hidden : word)],
  [number, (found) => (/^\d{1,6}\.\d{1,2}$/.test(found) ? found : hidden)],
  [/[\p{Script=Han}A-Za-z]{2,12}(?=律师事务所|法律服务所|律所)/gu, hidden],
  [
    /(?:欧阳|司马|上官|诸葛|司徒|东方|夏侯|尉迟|皇甫|慕容|令狐|[\p{Script=Han}A-Za-z])(?=律师(?!事务所))/gu,
    hidden,
  ],
  [/\p{Script=Han}(?=某?(?:女士|先生|法官|检察官|主任|所长))/gu, hidden],
];

/** As it is looked through: without signs that nobody sees; letters, digits and look-alike radicals in their plain form. */
function plainSigns(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cf}\u034f\u115f\u1160\u3164\ufe00-\ufe0f]/gu, '')
    .replace(/[^\u0000-\u2fff\u3001-\u9fff]|[\u2e80-\u2fdf]/gu, (sign) => {
      const plain = sign.normalize('NFKC');

      return /^[\p{Script=Han}A-Za-z0-9]$/u.test(plain) ? plain : sign;
    });
}

function passOf(forms: readonly string[]): RegExp | null {
  const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length);

  return longestFirst.length === 0 ? null : new RegExp(longestFirst.join('|'), 'gu');
}

/** One pass a kind of form. */
function passesOf(names: readonly string[]): readonly RegExp[] {
  const all = [...new Set(names.map((name) => plainSigns(name).trim()))].map(formsOf);
  const kinds: readonly (keyof NameForms)[] = ['whole', 'part', 'called'];

  return kinds.map((kind) => passOf(all.flatMap((one) => one[kind]))).filter((one) => one !== null);
}

/** Takes the known names out of texts, in every form. */
function knownOut(names: readonly string[]): (text: string) => string {
  const passes = passesOf(names);

  return (text) => passes.reduce((left, pass) => left.replace(pass, hidden), plainSigns(text));
}

/** A heading without the names that are known; numbers and what may be anything else stay. */
export function withoutKnown(text: string, names: readonly string[]): string {
  return knownOut(names)(text);
}

/**
 * Takes names out of texts: every known one, whole, shortened or with a title; every number and contact that may name
 * somebody, every office of lawyers and every “×律师” becomes 某.
 * @param names everybody and everything that the case and its centre name
 */
export function blindfold(names: readonly string[]): (text: string) => string {
  const clean = knownOut(names);

  return (text) =>
    patterns.reduce((left, [pattern, word]) => left.replace(pattern, word as string), clean(text));
}

/** One text without names. */
export function withoutNames(text: string, names: readonly string[]): string {
  return blindfold(names)(text);
}

/** The first of some names that a short text holds in any form, as it stands there; `null` where none does. */
export function nameIn(text: string, names: readonly string[]): string | null {
  const plain = plainSigns(text);

  return passesOf(names).flatMap((pass) => plain.match(pass) ?? [])[0] ?? null;
}
