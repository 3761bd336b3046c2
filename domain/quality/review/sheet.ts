import { fieldError } from '../../refusals/errors';

/** One line of a score sheet. */
export interface SheetItem {
  readonly key: string;
  readonly item: string;
  /** What is looked for. */
  readonly standard: string;
  readonly most: number;
}

/** A score sheet: a hundred points, and what makes a file fail whatever it has. */
export interface ScoreSheet {
  readonly items: readonly SheetItem[];
  readonly vetoes: readonly string[];
}

/** Kinds of files that rounds of review look at, each by a sheet of its own. */
export const roundKinds = { civil: '民事、行政', criminal: '刑事' } as const;

export type RoundKind = keyof typeof roundKinds;

/** What there is a sheet for: the rounds, and the check of every file before it is archived. */
export const sheetKinds = { ...roundKinds, filing: '归档检查' } as const;

export type SheetKind = keyof typeof sheetKinds;

const items = (civil: boolean): readonly SheetItem[] => [
  line('papers', '手续与时限', '五日内签协议，授权委托书、公函齐全，按时送达', 10),
  line('meeting', '约见、会见与告知', '按时见面，笔录签字，告知权利义务、风险和进展', civil ? 15 : 20),
  line('evidence', '阅卷、调查取证', '阅卷有笔录，该查的证据查了', civil ? 20 : 15),
  line('writing', '法律文书', '起诉状、答辩状或辩护意见有事实、有依据、没有错误', 20),
  line('hearing', '庭审或协商', '按时到庭，举证质证，发表意见，维护受援人利益', 15),
  line('reports', '通报与报告', '告诉受援人进展，重大事项报告中心', 10),
  line('filing', '结案归档', '按时交卷，材料齐全，目录页码对得上', 10),
];

function line(key: string, item: string, standard: string, most: number): SheetItem {
  return { key, item, standard, most };
}

const filingItems: readonly SheetItem[] = [
  line('complete', '材料齐全', '目录里该有的都有，没有的写明原因', 30),
  line('order', '顺序、目录、页码', '按目录排好，编页码，目录和页码对得上', 15),
  line('signed', '签名、盖章、日期', '笔录、协议、委托手续签全，日期不倒', 20),
  line('records', '办案记录', '见面、会见、通报、开庭都有记录，写得清楚', 20),
  line('result', '结果和小结', '裁判文书或其他结果在卷，小结写明办了什么', 15),
];

const filingVetoes = ['没有委托手续', '没有结果文书也没有说明', '涂改或编造材料'];

const vetoes = ['收取受援人财物', '无正当理由不到庭', '没有签委托协议', '编造办案记录'];

/** Before a centre writes its own: a proposal of ours that adds up to 100; the official indicators were not found. */
export const firstSheets: Readonly<Record<SheetKind, ScoreSheet>> = {
  civil: { items: items(true), vetoes },
  criminal: { items: items(false), vetoes },
  filing: { items: filingItems, vetoes: filingVetoes },
};

/** The points of a sheet. */
export function pointsOf({ items: lines }: Pick<ScoreSheet, 'items'>): number {
  return lines.reduce((sum, { most }) => sum + most, 0);
}

/** @throws DomainError InputInvalid for a sheet that does not add up to 100, or whose lines cannot be told apart */
export function checkSheet(sheet: ScoreSheet): ScoreSheet {
  const points = pointsOf(sheet);
  if (points !== 100) throw fieldError('InputInvalid', 'items', `各项加起来要正好100分，现在是${points}分。`);
  const names = new Set(sheet.items.map(({ item }) => item));
  if (names.size !== sheet.items.length)
    throw fieldError('InputInvalid', 'items', '有两项名称一样，请改一个。');
  if (new Set(sheet.items.map(({ key }) => key)).size !== sheet.items.length)
    throw fieldError('InputInvalid', 'items', '有两项是同一行，请刷新页面再改。');
  if (sheet.items.some(({ most }) => !Number.isInteger(most * 2)))
    throw fieldError('InputInvalid', 'items', '每一项按半分定，比如8或8.5。');
  if (sheet.items.some(({ most }) => !(most > 0)))
    throw fieldError('InputInvalid', 'items', '每一项至少1分。');

  return sheet;
}
