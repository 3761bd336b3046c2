/** A figure that has a name of its own for each value of a split, where the lines bring the values. */
export interface NamedBySplit {
  readonly figure: string;
  readonly split: string;
  readonly prefix: string;
  readonly base: string;
}

/** Tags of cases and topics of advice are asked for by name: 标签·农民工, 主题·工伤. */
export const namedBySplit: readonly NamedBySplit[] = [
  {
    figure: '批准案件',
    split: '人群',
    prefix: '标签',
    base: '当期批准和通知的案件里有这个标签的；一件可以有几个标签，各项不相加',
  },
  {
    figure: '咨询人次',
    split: '主题',
    prefix: '主题',
    base: '当期咨询里这个主题的，按人次；现场活动和广播另计',
  },
];

/** Takes a name of that kind apart; null for any other. */
export function readNamed(name: string): { readonly by: NamedBySplit; readonly value: string } | null {
  const by = namedBySplit.find(({ prefix }) => name.startsWith(`${prefix}·`));

  return by ? { by, value: name.slice(by.prefix.length + 1) } : null;
}
