import { materialTitles } from '../../vocabulary/material-titles';
import { exemptionProof } from '../circumstances';
import type { MaterialRule } from '../material';

/** 见义勇为认定 or a police record (法-32(2)) */
export const rescueProof: MaterialRule = {
  from: '2022-01-01',
  item: {
    code: 'rescue_proof',
    title: materialTitles.rescue_proof,
    why: '让我们知道您是因为救人。',
    whereToGet: '找公安局或见义勇为协会。',
    goodPhoto: '名字、日期、红章看得清',
    acceptAny: ['见义勇为确认书', '报警回执', '公安机关证明'],
    article: '法-32(2)',
  },
  place: exemptionProof(['rescue']),
};
