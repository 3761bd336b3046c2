import { dossierItems, type DossierItemCode } from '../vocabulary/handling/dossier-items';

/** 审批卷 (law.md §6 part A, after 温州/浙江办法-7): what grows at the centre. */
const approval = {
  application: '申请、审批材料',
  identity: '身份和代理权证明',
  means: '经济困难或免予核查材料',
  evidence: '案件材料',
  receipts: '材料凭证、补充和协作',
  decisions: '决定和异议材料',
  service: '送达回证',
  replacement: '更换承办人员材料',
  supervision: '质量监督材料',
  letters: '其他函件',
} as const;

type ApprovalLine = keyof typeof approval;

/** A line of the catalogue that can be moved: a part of the approval file, a paper of the handler's part, the handler's photos. */
export type VolumeLine = ApprovalLine | DossierItemCode | 'photos';

const titles: Readonly<Record<VolumeLine, string>> = {
  ...approval,
  ...(Object.fromEntries(Object.entries(dossierItems).map(([code, { title }]) => [code, title])) as Record<
    DossierItemCode,
    string
  >),
  photos: '承办人员拍的材料',
};

/** The published order: the approval file, then the handler's part, then what the handler photographed. */
export const publishedOrder = Object.keys(titles) as readonly VolumeLine[];

export function lineTitle(line: VolumeLine): string {
  return titles[line];
}

/** In which part of the dossier a line stands. */
export function partOfLine(line: VolumeLine): '审批卷' | '承办卷' {
  return line in approval ? '审批卷' : '承办卷';
}

/**
 * The order of a centre (provinces differ: law-back-half §E.2; 聊城 binds both parts in one order). A line the centre
 * does not name stands where the published order has it: behind its last named neighbour.
 */
export function orderOfVolume(own: readonly string[] = []): readonly VolumeLine[] {
  const named = own.filter((line): line is VolumeLine => publishedOrder.some((known) => known === line));

  return publishedOrder.reduce<readonly VolumeLine[]>((order, line, at) => {
    if (order.includes(line)) return order;
    const before = publishedOrder.slice(0, at).findLast((one) => order.includes(one));
    const place = before === undefined ? 0 : order.indexOf(before) + 1;

    return [...order.slice(0, place), line, ...order.slice(place)];
  }, named);
}
