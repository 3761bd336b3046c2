import { materialTitles } from '../../vocabulary/material-titles';
import { isApplication } from '../circumstances';
import type { MaterialRule } from '../material';

/** 申请表: every application has one; filled in here (148-11 not read in the original) */
export const applicationForm: MaterialRule = {
  from: '2022-01-01',
  item: {
    code: 'application_form',
    title: materialTitles.application_form,
    why: '写明谁申请、为了什么事。',
    whereToGet: '就在这里填，不用去领。',
    goodPhoto: '不用拍照，在手机上填好就行',
  },
  place: (_, assessment) => (isApplication(assessment) ? 'forms' : null),
};
