import type { GapCode } from '../trace/assessment';
import type { ProofKind } from '../facts/proofs';
import type { Situation } from './situation';
import { actsForAdult } from '../standing/standing';

/** What each missing paper is called when we ask for it, where one sentence does for everybody. */
const plainQuestions: Readonly<Record<GapCode, string>> = {
  application_form: '请填好法律援助申请表',
  identity: '请交身份证照片',
  case_papers: '请交和这件事有关的材料',
  agency_proof: '请交能证明您可以代办的材料，如户口簿、出生证明',
  hardship_statement: '请填经济困难状况说明表',
  exemption_proof: '请交一份能证明这种情形的材料',
  status_proof: '请交一份能证明这种情形的材料',
};

/** Which papers show a status, in the words people use for them. */
const proofWords: Partial<Record<ProofKind, string>> = {
  migrant_work: '在外打工的材料：工资记录、工牌、考勤、居住证、工友证明',
  no_fixed_income: '没有固定收入的材料：村委会或居委会的证明、福利机构的证明',
  social_relief: '低保、特困或临时救助的材料：低保证、特困供养证、救助审批表',
  low_income: '低收入认定的材料：民政的认定书',
  judicial_relief: '法院或检察院给司法救助的决定',
  military: '军人、军属或优抚的材料：优待证、军人证、部队或武装部的证明',
  martyr: '烈士证明、褒扬公告',
  rescue: '见义勇为的材料：确认书、公安的记录',
  acquittal: '再审改判无罪的判决书',
  illness: '重病的材料：诊断证明、病历',
};

/** The words of several kinds of proof, each once; which one is handed in does not matter. */
function proofQuestion({ hardship, channels }: Situation): string | null {
  const kinds = [...new Set(hardship.proof ?? [])];
  const words = kinds.flatMap((kind) => proofWords[kind] ?? []);

  if (words.length === 0) return null;
  const later = channels.some(({ acceptFirst }) => acceptFirst) ? '现在没有，可以以后补。' : '';

  return `请交${words.join('；或者')}。有一样就行。${later}`;
}

/** What a person is asked for when a paper is missing: which papers, and whether they may come later. */
export function paperQuestion(gap: GapCode, situation: Situation): string {
  if (gap === 'agency_proof' && actsForAdult(situation.applicant))
    return '请交授权委托书，要有本人签名。申请先收下，委托书以后补';
  if (gap === 'agency_proof' && situation.facts.agentRelation === 'committee')
    return '请交村委会或居委会的证明，写明替谁来申请';
  const proof = gap === 'exemption_proof' || gap === 'status_proof' ? proofQuestion(situation) : null;

  return proof ?? plainQuestions[gap];
}
