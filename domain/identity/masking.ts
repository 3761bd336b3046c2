import { readText } from './normalise';

/** 张*三; 张*; four characters and more keep the first and the last. Counts characters, not code units. */
export function maskName(name: string): string {
  const signs = [...readText(name).trim()];
  if (signs.length === 0) return '';
  if (signs.length === 1) return '*';
  const [first, last] = [signs[0] ?? '', signs[signs.length - 1] ?? ''];
  if (signs.length === 2) return `${first}*`;

  return `${first}${'*'.repeat(signs.length - 2)}${last}`;
}

/** 110***********123X; shorter papers keep one sign in front and two behind. */
export function maskIdentityNumber(number: string): string {
  const signs = [...readText(number).trim()];
  if (signs.length <= 4) return '*'.repeat(signs.length);
  const [front, back] = signs.length >= 15 ? [3, 4] : [1, 2];
  const hidden = signs.length - front - back;

  return signs.slice(0, front).join('') + '*'.repeat(hidden) + signs.slice(-back).join('');
}

/** 138****8000; a landline keeps its area code and the last four; any other number the first and last two. */
export function maskPhone(phone: string): string {
  const number = readText(phone).trim();
  if (/^1\d{10}$/.test(number)) return `${number.slice(0, 3)}****${number.slice(-4)}`;
  const fixed = /^(0\d{2,3})-?(\d{3,4})(\d{4})(?:转\d+)?$/.exec(number);
  if (fixed) return `${fixed[1]}-${'*'.repeat((fixed[2] ?? '').length)}${fixed[3]}`;
  if (number.length <= 5) return '*'.repeat(number.length);

  return `${number.slice(0, 2)}${'*'.repeat(number.length - 4)}${number.slice(-2)}`;
}

/** An address down to the county or town: what stands after 县, 区, 市, 镇 or 乡 is hidden. */
export function maskAddress(address: string): string {
  const known = /^.*?[县区旗镇乡市](?=.)/.exec(readText(address).trim());

  return known ? `${known[0]}****` : '****';
}
