/** Where help is near: the kinds of places of a centre beside its own window. */
export const stationKinds = {
  station: '工作站',
  liaison: '村居联络点',
  special: '专项工作站',
} as const;

export type StationKind = keyof typeof stationKinds;

/** Whom a special station is there for, with the body that runs it. */
export const stationGroups = {
  workers: '职工（工会）',
  migrant_workers: '农民工',
  disabled: '残疾人（残联）',
  women: '妇女（妇联）',
  minors: '未成年人（团委）',
  elderly: '老年人（老龄办）',
  soldiers: '军人军属（武装部）',
  detained: '在押人员（看守所）',
} as const;

export type StationGroup = keyof typeof stationGroups;

/** Bodies at which a station is (law-back-half §F.3, 表十二). */
export const stationHosts = [
  ...(['司法所', '工会', '共青团', '妇联', '老龄委', '残联', '信访', '高校'] as const),
  ...(['监狱戒毒所', '看守所', '法院', '部队人武部', '其他'] as const),
] as const;
