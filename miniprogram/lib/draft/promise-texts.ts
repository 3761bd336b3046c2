import type { ChoiceView } from '../choice-view';

/** What the person promises and agrees to, in words that a child can retell. */
export const promiseText: readonly string[] = [
  '我填的都是真的，照片也是真的。',
  '家里的收入变了，我会告诉中心。',
  '说了假话，援助会停，可能要还钱、罚款。',
  '中心可以去查我说的情况对不对。',
  '您的信息只用来办这件事，办事的人才能看。',
  '身份证号、病历这些，会加密保存。',
  '办完以后按规定存档，您随时可以要一份。',
];

export const promiseLaw: readonly string[] = [
  '如实说明情况：法律援助法第四十一条。',
  '说假话的后果：法律援助法第六十四条。',
  '保密：法律援助法第二十一条。',
];

const agreements: readonly { readonly value: string; readonly label: string; readonly hint: string }[] = [
  { value: 'promise', label: '我保证填的都是真的', hint: '诚信承诺' },
  { value: 'consent', label: '同意用我的身份证号和材料', hint: '只用来办这件事' },
];

/** A child's data need the guardian's own word (PIPL-31). */
const guardianWord = {
  value: 'guardian',
  label: '我是监护人，同意用孩子的信息',
  hint: '孩子还没满18岁',
};

/** What has to be agreed to, each on its own. */
export function promiseChoices(given: readonly string[], isForChild = false): readonly ChoiceView[] {
  const all = isForChild ? [...agreements, guardianWord] : agreements;

  return all.map((one) => ({ ...one, legal: '', chosen: given.includes(one.value) }));
}
