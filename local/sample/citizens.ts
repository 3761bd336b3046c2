import type { DemoIdentity } from '../cloud/cloud';

/** People of the sample world that a visitor can be on the phone. All invented. */
export const demoIdentities: readonly DemoIdentity[] = [
  { openid: 'sample-zhao-dashan', name: '赵大山', note: '农民工，还没有申请' },
  { openid: 'sample-submitted', name: '赵小禾', note: '讨薪，今天刚提交' },
  { openid: 'sample-supplement', name: '吕秋菊', note: '正在补材料' },
  { openid: 'sample-reviewing', name: '蒋小满', note: '审查中' },
  { openid: 'sample-granted', name: '贺青松', note: '已同意，等律师' },
  { openid: 'sample-assigned', name: '龚大成', note: '律师已指派' },
  { openid: 'sample-handled', name: '段谷雨', note: '律师正在办' },
  { openid: 'sample-refused', name: '毛立春', note: '没有同意，可提异议' },
  { openid: 'sample-closed', name: '褚有福', note: '办完了，中心问办得怎么样' },
  { openid: 'sample-lawyer', name: '沈正', note: '律师，手机上看自己的案子和诚信档案' },
  { openid: 'sample-helper-chen', name: '陈联络员', note: '桑园镇桑叶村联络员，帮邻居填了一份' },
];

const familyNames =
  '赵钱孙李周吴郑王冯陈吕秋褚卫蒋沈韩杨朱秦尤许何施张孔曹严华金魏陶姜戚谢邹喻贺龚程段毛雷路侯邓'.split('');
const givenNames = [
  '小禾',
  '大田',
  '秋菊',
  '青松',
  '立春',
  '小满',
  '谷雨',
  '白露',
  '大成',
  '有福',
  '玉兰',
  '水生',
  '春花',
];

/** A name for the n-th sample person; the same every time. */
export function nameOf(place: number): string {
  return `${familyNames[(place * 7) % familyNames.length]}${givenNames[(place * 5) % givenNames.length]}`;
}

/** The name of a sample identity. */
export function nameOfIdentity(openid: string): string | undefined {
  return demoIdentities.find((one) => one.openid === openid)?.name;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** After so many people years, months, days and serial numbers would meet in the same way again. */
const round = 48_300;

/**
 * An identity number that passes the check and belongs to nobody we know of: serial numbers are made up. The first one
 * and a half million people have one each: a large sample in which strangers shared numbers would show duplicates.
 */
export function identityOf(place: number): string {
  const shift = Math.floor(place / round);
  const year = 1958 + ((place * 11 + Math.floor(shift / 16)) % 46);
  const month = String(1 + ((place + (shift % 4)) % 12)).padStart(2, '0');
  const day = String(1 + ((place * 3 + (Math.floor(shift / 4) % 4)) % 28)).padStart(2, '0');
  const body = `110101${year}${month}${day}${String(900 + (place % 100))}`;
  const sum = [...body].reduce((total, digit, at) => total + Number(digit) * (weights[at] ?? 0), 0);

  return `${body}${'10X98765432'[sum % 11]}`;
}

export function phoneOf(place: number): string {
  return `1380000${String(1000 + place)}`;
}
