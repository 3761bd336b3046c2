import type { Figure } from '../figure';
import { holds } from './case-days';
import { summed } from './sums';

/** Activities, materials, press, training, duty, visits of petitioners, research. */
export const outreachFigures: readonly Figure[] = [
  summed({ name: '活动场次', base: '当期宣传活动，按场', sheet: '活动', add: '场次', empty: 1 }),
  summed({ name: '受众', base: '当期活动到场的人次', sheet: '活动', add: '受众', empty: 0 }),
  summed({ name: '现场受理', base: '当期活动现场收下的申请', sheet: '活动', add: '现场受理', empty: 0 }),
  summed({
    name: '资料发放',
    base: '当期发出去的资料，按份',
    sheet: '资料',
    add: '份数',
    empty: 1,
    where: holds('动作', '发放'),
  }),
  summed({
    name: '资料印制',
    base: '当期印的资料，按份',
    sheet: '资料',
    add: '份数',
    empty: 1,
    where: holds('动作', '印制'),
  }),
  summed({ name: '媒体稿件', base: '当期登出、播出的稿件，按篇', sheet: '宣传', add: '篇数', empty: 1 }),
  summed({ name: '培训批次', base: '当期培训，按批', sheet: '培训', add: '批次', empty: 1 }),
  summed({ name: '培训人次', base: '当期参加培训的人次', sheet: '培训', add: '人次', empty: 0 }),
  summed({ name: '值班班次', base: '当期实际值班，按班', sheet: '值班', add: '班次', empty: 1 }),
  summed({ name: '值班补贴(元)', base: '当期值班的补贴合计', sheet: '值班', add: '补贴', empty: 0 }),
  summed({ name: '接访次数', base: '当期参加接访，按次', sheet: '接访', add: '次数', empty: 1 }),
  summed({ name: '接访批次', base: '当期接访，按批', sheet: '接访', add: '批次', empty: 0 }),
  summed({ name: '接访人次', base: '当期接访的人次', sheet: '接访', add: '人次', empty: 0 }),
  summed({ name: '调研', base: '当期调研，按项', sheet: '调研', add: null, empty: 1 }),
];
