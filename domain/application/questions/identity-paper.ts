import { nowhere } from '../into/home';
import type { Choice, Question } from '../question';
import { oneOf } from '../schemas';

const choices: readonly Choice[] = [
  { value: 'none', label: '没有，或不在手边' },
  { value: 'hmt_residence', label: '港澳台居民居住证' },
  { value: 'hmt_travel', label: '回乡证、台胞证' },
  { value: 'passport', label: '中国护照' },
  { value: 'foreign_passport', label: '外国护照' },
  { value: 'foreign_permanent', label: '外国人永久居留身份证' },
];

export const identityPaper: Question = {
  id: 'identity_paper',
  section: 'person',
  title: '有别的证件吗？',
  kind: 'choice',
  choices: () => choices,
  schema: oneOf(choices),
  relevant: (answers) => answers.identity_number === null,
  into: [nowhere('只说有哪种证件：号码在下一题，没有的按没有证件记')],
};
