import type { FlowName } from './flows';
import type { LedgerRecord } from './lines/ledger-record';
import { says } from './lines/records';

/** What stands where the record does not say. */
export const unsaid = '未填';

const person = ['类别', '事项', '人群', '站点', '入口'] as const;
const handler = ['承办', '承办单位'] as const;

/**
 * By which headings the lines of a flow are told apart, in the order in which tables offer them. A flow has those that
 * mean something on its day: who handles a case is not known when it comes in.
 */
const headings: Readonly<Partial<Record<FlowName, readonly string[]>>> = {
  applied: [...person, '来源', '中心'],
  accepted: [...person, '来源', '途径', ...handler, '绿色通道', '中心'],
  granted: [...person, '来源', '途径', '阶段', '方式', ...handler, '绿色通道', '资金', '专项', '中心'],
  criminalApplied: ['来源', '诉讼地位'],
  criminalGranted: ['阶段', '通知对象', '诉讼地位', '来源'],
  refused: [...person, '不予原因'],
  assigned: [...person, '阶段', ...handler],
  closed: [...person, '来源', '阶段', '方式', '结果', ...handler, '绿色通道', '资金', '中心'],
  archived: ['类别', '事项', '方式', ...handler],
  terminated: ['类别', '事项', '人群', ...handler],
  withdrawn: [...person],
  referred: [...person],
  acceptedUnderWay: [...person, ...handler],
  grantedUnderWay: [...person, ...handler],
  advice: ['渠道', '主题', '人群', '站点', '来源地', '中心'],
  drafting: ['种类', '承办'],
  dutyHelp: ['地点'],
  activities: ['种类', '地点', '单位', '专项'],
  leaflets: ['名称'],
  publicity: ['媒体', '种类'],
  training: ['对象'],
  tests: ['对象'],
  duty: ['种类', '地点', '单位'],
  places: ['种类', '依托', '等级', '所在', '专人'],
  people: ['种类', '单位', '性别', '学历', '法律专业', '资格'],
  payments: ['种类', '资金', '承办', '类别', '方式'],
  funds: ['来源', '科目', '承办', '类别', '方式'],
  opinionLetters: ['机关'],
  complaints: ['事项', '结果', '处理', '后续'],
  inspections: ['对象'],
  followUps: ['人群'],
  decided: ['类别', '事项', '站点'],
  objected: ['类别', '异议结果'],
  tickets: ['主题'],
  honours: ['对象', '级别'],
  referrals: ['方向', '单位', '结果'],
  opinions: ['种类', '渠道'],
  surveys: ['种类', '对象'],
  conduct: ['种类', '结果'],
  villages: ['种类', '所属'],
};

/** One person may belong to several groups: its values overlap and do not add up to the whole. */
export const overlapping = '人群';

/** The splits of a flow. */
export function splitsOf(flow: FlowName): readonly string[] {
  return headings[flow] ?? [];
}

function flagWord(line: LedgerRecord, key: string): string {
  return says(line, key) ? '是' : '否';
}

/** Told apart only where it is written: most lines are this centre's own, and nobody asks for those that do not say. */
const rarelySaid: readonly string[] = ['中心'];
const flags: readonly string[] = ['绿色通道', '专人', '法律专业', '资格'];

/** The values of a line under one split; several only where they may overlap. */
export function valuesOf(line: LedgerRecord, split: string): readonly string[] {
  if (flags.includes(split)) return [flagWord(line, split)];
  const key = split === overlapping && line.sheet === '案件' ? '标签' : split;
  const value = line.cells[key];
  if (Array.isArray(value)) return value.length === 0 ? [unsaid] : value.map(String);

  if (value === undefined || value === '') return rarelySaid.includes(split) ? [] : [unsaid];

  return [String(value)];
}
