import { materialTitles } from '../../vocabulary/material-titles';
import { isApplication } from '../circumstances';
import type { MaterialRule } from '../material';

/** 群体案件 名单 and representative */
export const groupList: MaterialRule = {
  from: '2022-01-01',
  item: {
    code: 'group_list',
    title: materialTitles.group_list,
    why: '人多时要知道都有谁。',
    whereToGet: '在手机上加了工友，名单就有了，不用再写。',
    goodPhoto: '名字和电话看得清',
  },
  place: (facts, assessment) => (isApplication(assessment) && (facts.people ?? 1) > 1 ? 'required' : null),
};
