import type { Dossier } from '../../contract/dossier/dossier';
import { grantReason, proofSentence, type ReasonGrounds } from '../../domain/documents/decision-reason';
import { basisWords } from '../../domain/vocabulary/sources';

type Drafted = Pick<Dossier, 'case' | 'line' | 'assessment'>;

const hardshipWords: Readonly<Record<string, string>> = {
  required: '经济困难状况符合规定标准',
  verification_exempt: '属于免予核查经济困难状况的人员',
  condition_exempt: '依法不受经济困难条件限制',
};

/** A first text for the reviewer's opinion, from the assessment and the proof it rests on; whoever signs it changes it. */
export function opinionDraft({ case: c, line, assessment }: Drafted, proposal: 'grant' | 'refuse'): string {
  const start = `申请事项为${line.matterLabel}`;
  if (!assessment) return `${start}。`;
  const cited = basisWords(assessment.basisForCitizens);
  const articles = cited ? `（${cited}）` : '';
  if (proposal === 'refuse') return `${start}。经审查，不符合法律援助条件${articles}，建议不予援助。`;
  const scope = assessment.inScope === true ? '，属于法律援助范围' : '';
  const hardship = hardshipWords[assessment.hardship];
  const proof = proofSentence(c.materials);
  return `${start}${scope}${hardship ? `，申请人${hardship}` : ''}${articles}。${proof}建议给予援助。`;
}

/** The approver's own opinion (审批意见) to begin with: it stays in the file. */
export function approvalDraft({ case: c }: Pick<Dossier, 'case'>, result: 'grant' | 'refuse'): string {
  const agreed = c.review.decision.recommendation?.proposal === result ? '同意审查意见，' : '';
  return `${agreed}${result === 'grant' ? '给予法律援助。' : '不予法律援助。'}`;
}

/** The printed reason (决定理由) to begin with: rule, facts and named proof, none of the house's own words. */
export function reasonDraft(dossier: Drafted): string {
  return grantReason(groundsOf(dossier));
}

function groundsOf({ case: c, line, assessment }: Drafted): ReasonGrounds {
  return { matter: line.matterLabel, assessment, materials: c.materials };
}
