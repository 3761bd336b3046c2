import { materialTitles } from '../../vocabulary/material-titles';
import { exemptionProof } from '../circumstances';
import type { MaterialRule } from '../material';

/** 重病的诊断证明, where a place spares the gravely ill (杭-13(1)) */
export const illnessProof: MaterialRule = {
  from: '2022-01-01',
  item: {
    code: 'illness_proof',
    title: materialTitles.illness_proof,
    why: '有了它，就不查您家的收入。',
    whereToGet: '看病的医院能开。',
    goodPhoto: '名字、病名、红章看得清',
    acceptAny: ['诊断证明', '病历', '出院小结'],
    article: '法-42(4)',
  },
  place: exemptionProof(['illness']),
};
