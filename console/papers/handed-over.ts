import { openMaterial, openPaper, type Dossier } from '../../contract/dossier/dossier';
import type { OpenFileAnswer } from '../../contract/intake/materials';
import { dayOf } from '../../domain/time/times';
import { paperTitle } from '../../domain/documents/paper-titles';
import { evidenceOf } from '../kit/evidence-order';
import { ask } from '../office';
import { materialLabel } from '../words/material-words';

type Content = Pick<Dossier, 'case' | 'line'>;

/** A file that goes to the other centre: its name in the package, and how it is opened, which the office writes down. */
export interface HandedOver {
  readonly name: string;
  readonly open: () => Promise<OpenFileAnswer>;
}

/** The application and every piece of evidence, numbered in the order to read them. What a scanner flagged stays here. */
export function filesToHandOver({ case: c }: Content): readonly HandedOver[] {
  const caseId = c._id;
  const papers = c.papers
    .filter(({ code, voidedAt }) => code === 'FZ-002' && voidedAt === null)
    .map(({ code, id: paperId }) => ({
      name: `${paperTitle(code)}.pdf`,
      open: () => ask(openPaper, { caseId, paperId }),
    }));
  const evidence = evidenceOf(c.materials).flatMap(({ item, files }) =>
    files
      .filter(({ scan }) => scan !== 'flagged')
      .map(({ id: materialId, kind, page }) => ({
        name: `${materialLabel(item)} 第${page}页.${kind}`,
        open: () => ask(openMaterial, { caseId, materialId }),
      })),
  );

  return [...papers, ...evidence].map(({ name, open }, at) => ({
    name: `${String(at + 1).padStart(2, '0')} ${name}`,
    open,
  }));
}

/** The sheet on top: from whom to whom, why, and what lies in the package. */
export function coveringNote({ case: c, line }: Content, from: string, names: readonly string[]): string {
  const { referral } = c.intake;

  return [
    '法律援助申请转交材料',
    '',
    `从：${from}`,
    `到：${referral?.centre ?? ''}`,
    `转出日期：${referral ? dayOf(referral.at) : ''}`,
    `原因：${referral?.reason ?? ''}`,
    '',
    `申请人：${c.applicant.name}，电话 ${c.applicant.phone}`,
    `事项：${line.matterLabel}`,
    `编号：${c.receiptNo ?? ''}，${c.submittedAt ? dayOf(c.submittedAt) : ''} 提交`,
    '申请人同意把材料一起转交。',
    '',
    '材料：',
    ...names,
    '',
  ].join('\r\n');
}
