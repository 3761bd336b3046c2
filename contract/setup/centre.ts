import * as v from 'valibot';
import { publishedOrder, type VolumeLine } from '../../domain/closing/volume-lines';
import { contract } from '../envelope';
import { fields, text, version } from '../fields';
import { dialled, mayBeEmpty, place, whole, type Kept } from '../pieces';

/** A limit in days, as the calendar counts it. */
const limit = (what: string) =>
  v.strictObject({
    amount: whole(what, 1, 90),
    unit: v.picklist(['day', 'working_day'], '请选自然日或工作日。'),
    roll: v.boolean('请选遇到休息日要不要顺延。'),
  });

/** What citizens and papers say of the centre. */
export const centreFields = {
  name: text('中心名称', 40, 4),
  shortName: v.pipe(
    v.string('请填写文号简称。'),
    v.trim(),
    v.regex(/^\p{Script=Han}{1,2}$/u, '简称填一到两个汉字。'),
  ),
  phone: dialled,
  address: text('地址', 80),
  hours: text('办公时间', 60),
  access: mayBeEmpty('无障碍情况', 60),
  place,
  bureau: text('司法局名称', 40, 3),
  bureauAddress: mayBeEmpty('司法局地址', 80),
  ownChoice: v.boolean('请选能不能点律师。'),
  promises: v.pipe(
    v.array(text('承诺', 25)),
    v.maxLength(6, '承诺最多六条，太多没人看。'),
    v.check((lines) => new Set(lines).size === lines.length, '有两条承诺一样，请去掉一条。'),
  ),
  /** Where somebody in danger can go at once (庇护所, 派出所, 救助站), one a line, with its phone. */
  safePlaces: v.optional(
    v.pipe(v.array(text('安全的去处', 60)), v.maxLength(6, '安全的去处最多六处，太多看不过来。')),
    [],
  ),
};

/** The limits a centre sets itself (law.md §2): shorter than the statute's they are promises. */
export const limitFields = {
  reviewPromise: v.nullable(limit('审查')),
  accept: limit('受理'),
  arrange: limit('指派'),
  replacement: limit('答复更换'),
  verification: limit('协作核查'),
  complaint: limit('查清投诉'),
  complaintAccept: limit('受理投诉'),
  complaintReply: limit('告知投诉结果'),
  supplementDays: whole('补材料日数', 1, 60),
  advanceSupplementDays: whole('先行援助补材料日数', 1, 60),
  objectionDays: whole('异议日数', 1, 60),
  dossierDays: whole('交卷日数', 1, 90),
  fileReviewDays: whole('审卷日数', 1, 90),
  followUpGreen: whole('绿色通道回访比例', 0, 100),
  followUpOthers: whole('其他案件回访比例', 0, 100),
  followUpDays: whole('回访日数', 1, 90),
  followUpApart: v.optional(whole('两次联系隔的天数', 0, 14), 1),
  holdMinutes: v.optional(whole('发出前停留的分钟数', 0, 10), 3),
  officeClosesAt: v.pipe(
    v.string('请填写下班时间。'),
    v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, '下班时间请像17:30这样填。'),
  ),
};

const centreSchema = fields(centreFields);
const limitsSchema = fields(limitFields);

export type CentreParts = v.InferOutput<typeof centreSchema>;
export type LimitParts = v.InferOutput<typeof limitsSchema>;

export const saveCentre = contract<Kept>('ledgers')('saveCentre', fields({ version, centre: centreSchema }));

export const saveLimits = contract<Kept>('ledgers')('saveLimits', fields({ version, limits: limitsSchema }));

/** The order of the catalogue and of the bound volume; a line left out stands where the published order has it. */
const volumeOrder = v.pipe(
  v.array(v.picklist(publishedOrder as [VolumeLine, ...VolumeLine[]], '目录里没有这一项，请重新选。')),
  v.check((lines) => new Set(lines).size === lines.length, '目录里有一项写了两次，请去掉一次。'),
);

export const saveVolumeOrder = contract<Kept>('ledgers')(
  'saveVolumeOrder',
  fields({ version, order: volumeOrder }),
);
