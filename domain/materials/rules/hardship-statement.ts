import { materialTitles } from '../../vocabulary/material-titles';
import { isApplication } from '../circumstances';
import type { MaterialRule } from '../material';

/** 经济困难状况说明表: only where hardship is a condition and is verified (法-41); never of the exempt (法-32, 42) */
export const hardshipStatement: MaterialRule = {
  from: '2022-01-01',
  item: {
    code: 'hardship_statement',
    title: materialTitles.hardship_statement,
    why: '法律援助先帮有困难的人。',
    whereToGet: '就在这里填，不用盖章。',
    goodPhoto: '不用拍照，在手机上填好就行',
    article: '法-41',
  },
  place: (facts, assessment) => {
    if (!isApplication(assessment) || assessment.inScope === false) return null;
    if (assessment.hardship === 'required') return 'forms';
    if (assessment.hardship === 'verification_exempt') return { notNeeded: '您属于不查收入的人，不用填。' };
    if (assessment.hardship === 'condition_exempt') return { notNeeded: '这件事不看收入，不用填。' };

    return facts.matter === 'criminal_defence' ? { notNeeded: '因为其他原因申请，不看收入。' } : null;
  },
};
