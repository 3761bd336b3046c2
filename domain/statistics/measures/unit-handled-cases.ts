import type { SumFigure } from '../figure';
import { holds } from '../lines/line-tests';

/** 法律服务所承办案件：当期批准和通知的案件，基层法律服务工作者承办的。 */
export const unitHandledCases: SumFigure = {
  kind: 'sum',
  name: '法律服务所承办案件',
  base: '当期批准和通知的案件，基层法律服务工作者承办的',
  unit: '件',
  of: 'granted',
  where: holds('承办', '基层法律服务工作者'),
  over: 'period',
};
