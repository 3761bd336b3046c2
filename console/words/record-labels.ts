import type { AssessmentRecord } from '../../domain/case/records/assessment-record';

/** The parts of an assessment as staff call them. */
export const recordLabels: Readonly<Record<keyof AssessmentRecord, string>> = {
  outcome: '结论',
  inScope: '范围',
  hardship: '经济困难',
  greenChannel: '绿色通道',
  channels: '服务通道',
  nearby: '就近受理',
  basis: '依据',
  at: '时间',
};
