import type { PackPage, RuleLine } from './pack-page';

/** One thing about the rules, as the phone shows and reads it. */
export interface CitizenPart {
  readonly title: string;
  readonly lines: readonly string[];
}

const everybody = '谁都可以';
const named: Readonly<Record<string, string>> = {
  哪些事能办: '这里能办哪些事',
  '谁不查、不看收入': '哪些人不查家里收入',
};

function lineOf({ who, matters, effect, verified }: RuleLine): string {
  const whom = who === everybody ? '' : `${who}：`;
  const free = effect.includes('不看家里收入') ? '，不看家里收入' : '';

  return `${whom}${matters}${free}${verified ? '' : '（请问中心）'}`;
}

/** The page of the rules for citizens: what is done here, whose income nobody asks, and what is new. */
export function citizenLines(page: PackPage): CitizenPart[] {
  const parts = page.parts.flatMap(({ title, lines }) => {
    const called = named[title];

    return called === undefined ? [] : [{ title: called, lines: [...new Set(lines.map(lineOf))] }];
  });
  const fresh = page.changes.length > 0 ? [{ title: '最近变了什么', lines: page.changes }] : [];
  const checked = page.verified ? '这些规则核实过原文。' : '有些没读到原文，请以中心说的为准。';

  return [
    ...parts,
    { title: '家里收入怎么看', lines: page.standard },
    ...fresh,
    { title: '从哪里来的', lines: [`${page.label}，${page.from}起。`, `${page.source}。`, checked] },
  ];
}
