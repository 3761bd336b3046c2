import { packList } from '../../eligibility';
import type { PackId } from '../../eligibility';

const provinces =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|' +
  '甘肃|青海|内蒙古|广西|西藏|宁夏|新疆|台湾|香港|澳门';
const inFront = /^(?:按照|按|参照|参考|依照|依|适用|现行|中国|驻)/;
const behind = '(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)?';
const province = new RegExp(`^(${provinces})${behind}`);

/** A street, a house or a district that only bears the name: 江苏路, 中山东路, 大连的中山区. */
const bearsTheName =
  /^(?:区|[中东南西北一二三四]*(?:大道|大街|路|街|道|巷|弄|里|胡同|小区|花园|广场|大厦|大桥|桥|酒店|宾馆|饭店|商会))/;
/** A city stands by itself, behind its province, or behind the city it belongs to. */
const ownCity = /^(?:珠海市?)/;

type Place = (typeof packList)[number];

function standsAtStart(text: string): Place | undefined {
  return packList.find(({ label }) => text.startsWith(label) && !bearsTheName.test(text.slice(label.length)));
}

/** The places one word names, the wider first: 云南保山 names two. */
function placesOf(word: string): readonly Place[] {
  const text = word.replace(inFront, '');
  const [head = '', name = ''] = province.exec(text) ?? [];
  if (name !== '' && bearsTheName.test(text.slice(name.length))) return [];
  const wider = packList.find(({ label }) => label === name);
  const narrower = standsAtStart(text.slice(head.length).replace(ownCity, ''));

  return [wider, narrower].filter((place) => place !== undefined);
}

/**
 * The pack of the place that is named in words (适用规则), the narrowest of several. Only a place that stands for itself
 * counts: neither 江苏路 nor the 西宁 in 江西宁都 names one.
 * @returns null where no place is named that has rules here
 */
export function placeIn(text: string): PackId | null {
  const words = text.normalize('NFKC').split(/[\s()（）【】[\],，、;；:：/·]+/);
  const named = words.flatMap(placesOf);

  return packList.filter((place) => named.includes(place)).pop()?.id ?? null;
}
