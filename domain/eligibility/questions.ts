import type { GapCode } from './assessment';

/** What each missing paper is called when we ask for it. */
export const paperQuestions: Readonly<Record<GapCode, string>> = {
  application_form: '请填好法律援助申请表',
  identity: '请交身份证照片',
  case_papers: '请交和这件事有关的材料',
  agency_proof: '请交能证明您可以代办的材料',
  hardship_statement: '请填经济困难状况说明表',
  exemption_proof: '请交一份能证明您身份的材料',
  status_proof: '请交一份能证明这种情形的材料',
};
