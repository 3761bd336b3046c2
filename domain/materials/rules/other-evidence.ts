import { materialTitles } from '../../vocabulary/material-titles';
import { caseEvidence } from '../circumstances';
import type { MaterialRule } from '../material';

/** 和这件事有关的材料 */
export const otherEvidence: MaterialRule = {
  from: '2022-01-01',
  item: {
    code: 'other_evidence',
    title: materialTitles.other_evidence,
    why: '让我们知道有这件事。有一样就行。',
    whereToGet: '有什么交什么。',
    goodPhoto: '每张拍全，字看得清',
    acceptAny: ['合同', '欠条', '通知书', '照片', '聊天记录'],
  },
  place: caseEvidence([
    'project_payment',
    'fake_farm_goods',
    'public_accident',
    'private_loan',
    'land_contract',
    'farm_loss',
    'land_taking',
    'homestead',
    'insurance_payout',
    'accident_property',
    'land_ownership',
    'sale_contract',
    'administrative_penalty',
    'other',
  ]),
};
