import type { Dossier } from '../../contract/staff/dossier';
import { basisWords } from '../../domain/vocabulary/sources';

const hardshipWords: Readonly<Record<string, string>> = {
  required: '经济困难状况符合规定标准',
  verification_exempt: '属于免予核查经济困难状况的人员',
  condition_exempt: '依法不受经济困难条件限制',
};

/** A first text for the reviewer's or approver's opinion, from the assessment; the person who signs it changes it. */
export function opinionDraft(
  { line, assessment }: Pick<Dossier, 'line' | 'assessment'>,
  proposal: 'grant' | 'refuse',
): string {
  const start = `申请事项为${line.matterLabel}`;
  if (!assessment) return `${start}。`;
  const cited = basisWords(assessment.basisForCitizens);
  const articles = cited ? `（${cited}）` : '';
  if (proposal === 'refuse') return `${start}。经审查，不符合法律援助条件${articles}，建议不予援助。`;
  const scope = assessment.inScope === true ? '，属于法律援助范围' : '';
  const hardship = hardshipWords[assessment.hardship];
  return `${start}${scope}${hardship ? `，申请人${hardship}` : ''}${articles}，建议给予援助。`;
}

/** What the approver starts from: the reviewer's opinion, agreed with. */
export function approvalDraft(dossier: Pick<Dossier, 'case' | 'line' | 'assessment'>): string {
  const opinion = dossier.case.side.decision.recommendation?.opinion;
  return opinion
    ? `同意审查意见。${opinion}`
    : opinionDraft(dossier, 'grant').replace('建议给予援助', '给予援助');
}
