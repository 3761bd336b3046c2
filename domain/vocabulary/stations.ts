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
  poor: '困难群众（民政）',
  petitioners: '信访群众（信访局）',
  labourers: '劳动者（劳动监察）',
  consumers: '消费者（消协）',
  blind_pupils: '视障学生（盲童学校）',
  veterans: '退役军人（退役军人事务局）',
  students: '师生（高校）',
  litigants: '打官司的人（法院）',
  suspects: '检察院的当事人（检察院）',
  park_workers: '园区职工（产业园区）',
  outdoor_workers: '户外劳动者（工会驿站）',
} as const;

/** The bodies that a station leans on, as table 12 of the ministry counts them (law-back-half §F.3). */
export const stationHosts = [
  ...(['司法所', '工会', '共青团', '妇联', '老龄委', '残联', '信访', '高校', '监狱戒毒所'] as const),
  ...(['看守所', '法院', '部队人武部', '其他'] as const),
] as const;

export type StationGroup = keyof typeof stationGroups;
