import type { Wording } from './wording';

/** Where an application came in (入口). */
export const entrances = {
  phone: { citizen: '手机', staff: '小程序' },
  window: { citizen: '中心窗口', staff: '窗口' },
  station: { citizen: '乡镇街道工作站', staff: '工作站' },
  hotline_12348: { citizen: '12348电话', staff: '12348' },
  web: { citizen: '网上平台', staff: '网上平台' },
  home_visit: { citizen: '工作人员上门', staff: '上门' },
  organ_notice: { citizen: '办案机关通知', staff: '办案机关通知' },
  custody: { citizen: '看守所等转交', staff: '监所转交' },
} as const satisfies Record<string, Wording>;

/** Where the application came in (入口, law.md §7: the station share of applications). */
export type Entrance = keyof typeof entrances;

/** How a question reached the centre. 12348 is counted apart from other calls. */
export const consultationChannels = {
  hotline_12348: '12348来电',
  call: '来电',
  visit: '来访',
  online: '网上',
  letter: '来信',
  activity: '现场活动',
} as const;

export type ConsultationChannel = keyof typeof consultationChannels;

/** What people ask about (001). */
export const consultationTopics = {
  work_injury: '工伤',
  wages: '工资',
  debt: '债务',
  medical: '医疗',
  contract: '合同',
  farmland: '承包地',
  injury: '伤害',
  family: '婚姻家庭',
  criminal: '刑事程序',
  other: '其他',
} as const;
