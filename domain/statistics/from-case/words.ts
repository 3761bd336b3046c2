import type { ProviderKind } from '../../assignment/provider';
import type { OrganNotice } from '../../case/records/intake-record';
import type { ClosingResult, ClosingWay } from '../../vocabulary/handling/closings';
import type { ConsultationChannel, Entrance } from '../../vocabulary/entrances';

/** 入口, in the words of the ledger. */
export const entranceWords: Readonly<Record<Entrance, string>> = {
  phone: '小程序',
  window: '窗口',
  station: '工作站',
  hotline_12348: '12348',
  web: '网上平台',
  home_visit: '上门',
  organ_notice: '机关通知',
  custody: '转交',
};

/** 来源 of a notice. */
export const organWords: Readonly<Record<OrganNotice['organKind'], string>> = {
  police: '公安',
  procuratorate: '检察院',
  court: '法院',
};

/** 承办. */
export const handlerWords: Readonly<Record<ProviderKind, string>> = {
  lawyer: '社会律师',
  duty: '社会律师',
  centre: '机构人员',
  public: '机构人员',
  grassroots: '基层法律服务工作者',
  volunteer: '志愿者',
};

/** 方式 of civil and administrative cases; in criminal ones the lawyer defends or represents. */
export const wayWords: Readonly<Record<ClosingWay, string>> = {
  judgment: '诉讼',
  court_mediation: '诉讼',
  withdrawal: '诉讼',
  award: '仲裁',
  arbitration_mediation: '仲裁',
  peoples_mediation: '非诉',
  settlement: '非诉',
  done: '非诉',
  no_prosecution: '辩护',
  dropped: '辩护',
  moved_on: '辩护',
};

/** Ways with a third party in between are 调解, those without are 和解 (law-back-half §F.4). */
export const settledBy: Readonly<Partial<Record<ClosingWay, string>>> = { settlement: '和解' };

/** 结果. */
export const resultWords: Readonly<Record<ClosingResult, string>> = {
  won: '胜诉',
  partly_won: '部分胜诉',
  lost: '败诉',
  settled: '调解',
  withdrawn: '撤诉',
  adopted: '全部采纳',
  partly_adopted: '部分采纳',
  not_adopted: '未采纳',
  finished: '办结',
};

/** 不予原因: the ministry's three (law-back-half §F.3, 表六). */
export const refusalWords: Readonly<Record<string, string>> = {
  out_of_scope: '不属范围',
  not_in_hardship: '不符困难',
};

/** 渠道. */
export const channelWords: Readonly<Record<ConsultationChannel, string>> = {
  hotline_12348: '12348',
  call: '来电',
  visit: '来访',
  online: '网上',
  letter: '来信',
  activity: '现场活动',
};
