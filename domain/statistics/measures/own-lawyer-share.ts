import type { RatioFigure } from '../figure';

/** 机构人员承办占比：当期批准、写明承办的案件里，中心自己的律师承办的。 */
export const ownLawyerShare: RatioFigure = {
  kind: 'share',
  name: '机构人员承办占比',
  base: '当期批准、写明承办的案件里，中心自己的律师承办的',
  unit: '%',
  part: ['机构人员承办案件'],
  whole: ['写明承办的案件'],
};
