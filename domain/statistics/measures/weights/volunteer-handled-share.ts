import type { RatioFigure } from '../../figure';

/** 志愿者承办占比：当期批准、写明承办的案件里，志愿者承办的。 */
export const volunteerHandledShare: RatioFigure = {
  kind: 'share',
  name: '志愿者承办占比',
  base: '当期批准、写明承办的案件里，志愿者承办的',
  unit: '%',
  part: ['志愿者承办案件'],
  whole: ['写明承办的案件'],
};
