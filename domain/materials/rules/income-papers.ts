import { materialTitles } from '../../vocabulary/material-titles';
import { isApplication } from '../circumstances';
import type { MaterialRule } from '../material';

/** 收入材料: never asked for; whoever has them may add them */
export const incomePapers: MaterialRule = {
  from: '2022-01-01',
  item: {
    code: 'income_papers',
    title: materialTitles.income_papers,
    why: '能更快核清收入。',
    whereToGet: '工资条、银行流水，单位和银行都能打印。',
    goodPhoto: '名字、日期、金额都看得清',
    article: '法-41',
  },
  place: (_, assessment) => {
    if (!isApplication(assessment)) return null;
    if (assessment.hardship === 'required') return 'optional';

    return assessment.hardship === 'n/a' || assessment.hardship === 'unknown'
      ? null
      : { notNeeded: '我们不查您的收入，不用交。' };
  },
};
