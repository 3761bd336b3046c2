import type { Facts } from '../../eligibility/facts/facts';

const chinese =
  /^(?:中国|中华人民共和国|中華人民共和國|中國|我国|本国|祖国|国内|大陆|中国大陆|内地|中国内地|华侨|归侨|归国华侨|海外华侨|侨胞|中国公民|PRC|CHN|CN|CHINA|CHINESE|P\.R\.CHINA|PEOPLE'SREPUBLICOFCHINA|HKG|MAC|TWN|HK|TW|HONGKONG|MACAO|MACAU|TAIWAN)$/;

/** People of 香港, 澳门 and 台湾 are Chinese nationals, however the paper names them. */
const ofTheRegions =
  /^(?:中国|中華|我国)?(?:[·\-/]|的)?(?:港澳台|港澳|香港|澳门|澳門|台湾|台灣|臺灣|港|澳|台|台港澳)(?:特别行政区|特区|地区|省)?(?:永久性?)?(?:居民|同胞|公民|居住证|胞|人|籍)?$/;
const foreign = /^(?:外国|外籍|外国籍|无国籍|其他国家|境外国家)(?:人|公民|人士)?$/;
const belonging = [/(?:公民|国民|人)$/, /籍(?:公民|人士?)?$/, /国籍(?:公民|人士?)?$/];
const notSaid = /^$|不明|不详|未知|不清|待查|^[-/—无]+$/;

/** Codes of two letters, tried one by one for their Chinese names (ISO 3166-1). */
function countryNames(): ReadonlySet<string> {
  const names = new Intl.DisplayNames(['zh-Hans'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const own = ['CN', 'HK', 'MO', 'TW', 'ZZ', 'EU', 'UN', 'EZ', 'XA', 'XB', 'QO'];
  const found = codes.filter((code) => !own.includes(code)).map((code) => names.of(code) ?? '');

  return new Set([
    ...found.filter((name) => name !== ''),
    '南韩',
    '北朝鲜',
    '大韩民国',
    '美利坚合众国',
    '阿联酋',
    '俄国',
  ]);
}

let countries: ReadonlySet<string> | undefined;

/**
 * 国籍 as it is written. Somebody without a nationality is treated as a foreigner (法-69); a word that is no known
 * nation stays unknown, never another nation.
 */
export function nationalityFrom(text: string): Facts['nationality'] {
  const plain = text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  const [head = ''] = plain.split('(');
  if (chinese.test(head) || ofTheRegions.test(head)) return 'chinese';
  // 韩国人, 美国籍, 日本国籍, 越南公民: the nation stands in front of the word for belonging to it.
  const nations = [head, ...belonging.map((ending) => head.replace(ending, ''))];
  if (nations.some((nation) => chinese.test(nation))) return 'chinese';
  countries ??= countryNames();
  const abroad = foreign.test(head) || nations.some((nation) => countries?.has(nation));

  return abroad ? 'foreign' : undefined;
}

/** Whether the words only say that it is not known: asked for, but nothing for staff to read. */
export function saysNothing(text: string): boolean {
  return notSaid.test(text.normalize('NFKC').trim());
}
