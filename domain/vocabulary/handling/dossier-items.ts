import type { PaperCode } from '../paper-codes';

/** One sort of paper in the handler's part of a dossier. */
interface ItemWords {
  readonly title: string;
  /** The office's own papers that are this item: where one was issued, nobody has to hand it in. */
  readonly papers?: readonly PaperCode[];
}

/** 承办卷: what a dossier is made of, in the order of its catalogue (law.md §6 part B; law-back-half §E.2). */
export const dossierItems = {
  assignment: { title: '指派通知书、公函', papers: ['FZ-011', 'FZ-013'] },
  agreement: { title: '委托协议', papers: ['FZ-012'] },
  power: { title: '授权委托书', papers: ['FZ-003'] },
  consent: { title: '本人同意辩护的记录' },
  meeting: { title: '会见或约见笔录' },
  tellings: { title: '四项告知书' },
  family: { title: '联系家属记录' },
  file_reading: { title: '阅卷笔录' },
  claim: { title: '起诉状、答辩状或上诉状' },
  arbitration_claim: { title: '仲裁申请书' },
  bail: { title: '变更强制措施申请' },
  preservation: { title: '保全申请' },
  negotiation: { title: '协商或调解记录' },
  evidence: { title: '证据和调查材料' },
  outline: { title: '庭前提纲' },
  opinion: { title: '辩护意见或沟通记录' },
  plea: { title: '认罪认罚具结书' },
  statement: { title: '代理词或辩护词' },
  indictment: { title: '起诉书' },
  hearing: { title: '出庭通知、庭审笔录' },
  investigation_end: { title: '起诉意见书或撤案决定' },
  prosecution_end: { title: '起诉书或不起诉决定' },
  judgment: { title: '判决、裁定或调解书' },
  award: { title: '裁决书或仲裁调解书' },
  settlement: { title: '和解或调解协议' },
  performance: { title: '开始履行的凭证' },
  enforcement: { title: '执行材料' },
  reports: { title: '承办情况通报记录', papers: ['FZ-014'] },
  closing_report: { title: '结案报告表', papers: ['FZ-021'] },
  termination: { title: '终止决定书、公函', papers: ['FZ-018', 'FZ-019'] },
  other: { title: '其他承办材料' },
} as const satisfies Record<string, ItemWords>;

export type DossierItemCode = keyof typeof dossierItems;

export const dossierItemCodes = /* @__PURE__ */ Object.keys(dossierItems) as readonly DossierItemCode[];

/** The office's papers that are this item; none where only the handler has it. */
export function papersOf(code: DossierItemCode): readonly PaperCode[] {
  const words: ItemWords = dossierItems[code];

  return words.papers ?? [];
}
