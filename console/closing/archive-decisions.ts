import * as closing from '../../contract/closing/dossier';
import { decision, type Decision } from '../kit/deciding/decision';
import { textOf } from '../kit/form/form';
import { long } from '../kit/form/fields';
import { placeDraft, placeFields, placeOf } from './place-fields';

const approvalYears = 10;

/** Checking a dossier and putting it away. */
export const archiveDecisions: readonly Decision[] = [
  decision(
    closing.returnDossier,
    {
      action: 'returnDossier',
      explains: () => '退回以后，律师再有三十天补交。一行写一条要补什么。',
      fields: () => [long('gaps', '要补什么', { hint: '一行一条，比如：会见笔录第3页没有签名' })],
      done: '案卷已退回。',
    },
    (values) => ({
      gaps: textOf(values, 'gaps')
        .split('\n')
        .map((gap) => gap.trim())
        .filter(Boolean),
    }),
  ),
  decision(
    closing.fileAway,
    {
      action: 'fileAway',
      explains: () => '没有律师办过，只归审批卷。编档号。',
      fields: () => placeFields,
      draft: () => placeDraft(approvalYears),
      done: '审批卷已归档，档号写在经过里。',
    },
    placeOf,
  ),
];
