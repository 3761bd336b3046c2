import { materialTitles } from '../../vocabulary/material-titles';
import { exemptionProof } from '../circumstances';
import type { MaterialRule } from '../material';

/** 没有固定收入的证明 */
export const noIncomeNote: MaterialRule = {
  from: '2022-01-01',
  item: {
    code: 'no_income_note',
    title: materialTitles.no_income_note,
    why: '有了它，就不查您家的收入。',
    whereToGet: '找村委会或居委会开。',
    goodPhoto: '拍全，红章和名字看得清',
    acceptAny: ['村委会证明', '居委会证明', '社区证明'],
    article: '法-42(1)',
  },
  place: exemptionProof(['no_fixed_income']),
};
