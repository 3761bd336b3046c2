import type { RatioFigure } from '../../figure';

/** 法律服务所承办占比：当期批准、写明承办的案件里，基层法律服务工作者承办的。 */
export const officeHandledShare: RatioFigure = {
  kind: 'share',
  name: '法律服务所承办占比',
  base: '当期批准、写明承办的案件里，基层法律服务工作者承办的',
  unit: '%',
  part: ['法律服务所承办案件'],
  whole: ['写明承办的案件'],
};
