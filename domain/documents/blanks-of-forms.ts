import type { Case } from '../case/case';
import type { PaperCode } from '../vocabulary/papers';
import type { Assignment } from '../case/side-records';
import type { Blank } from './blank';
import { handedIn } from './handed-in';
import { aidFormOf, yuan } from './said';
import { sheetSignatures, type SheetSignatures } from './sheet-signatures';

const last = (c: Case): Assignment | undefined => c.side.assignments.at(-1);
const line = (key: string, label: string, from?: Blank['from']): Blank => ({
  key,
  label,
  kind: 'line',
  ...(from && { from }),
});
const long = (key: string, label: string, from?: Blank['from']): Blank => ({
  ...line(key, label, from),
  kind: 'long',
});
const list = (key: string, label: string, from?: Blank['from']): Blank => ({
  ...line(key, label, from),
  kind: 'list',
});
const maybe = (blank: Blank): Blank => ({ ...blank, optional: true });

const firm = line('firm', '承办单位', (c) => last(c)?.firmName ?? '');
const lawyer = line('lawyer', '承办人', (c) => last(c)?.lawyerName ?? '');
const lawyerPhone = maybe(line('lawyerPhone', '承办人电话', (c) => last(c)?.lawyerPhone ?? ''));
const organ = maybe(line('organ', '办案机关', (c) => c.side.notice?.organ ?? ''));
const signed = (key: keyof SheetSignatures, label: string) =>
  line(key, label, (c) => sheetSignatures(c)[key]);
const aidForm = line('aidForm', '援助形式');
const articles = list(
  'articles',
  '依据的条文（如 法-31(5)，一行一条）',
  (c) => c.side.decision.outcome?.articles ?? [],
);

/** What the forms take beyond the record (law.md §5). A form without a line here needs nothing. */
export const blanksOfForms: Readonly<Partial<Record<PaperCode, readonly Blank[]>>> = {
  'FZ-002': [
    maybe({ ...aidForm, from: (c) => aidFormOf(c.facts.category) }),
    maybe(line('work', '工作单位')),
    maybe(line('education', '文化程度')),
    maybe(line('health', '健康状况')),
  ],
  'FZ-003': [firm, lawyer, lawyerPhone, maybe(line('until', '授权期限'))],
  'FZ-004': [
    maybe(list('household', '共同生活的家人（一行一人）')),
    maybe(line('months', '收入按几个月算')),
    maybe(line('wageIncome', '工资收入')),
    maybe(line('businessIncome', '种地、做生意的收入')),
    maybe(line('propertyIncome', '房租、利息收入')),
    maybe(line('transferIncome', '补助和亲友给的钱')),
    maybe(line('incomePerHead', '家庭人均月收入', (c) => yuan(c.facts.familyIncome ?? c.facts.statedIncome))),
    maybe(line('spending', '每月支出', (c) => yuan(c.facts.spending))),
    maybe(line('specialExpense', '特别支出')),
    maybe(line('assets', '房产、车辆、存款')),
  ],
  'FZ-005': [line('firstContact', '首次接待人'), list('items', '收到的材料（一行一份）', (c) => handedIn(c))],
  'FZ-006': [
    list('items', '要补的材料（一行一项）'),
    { key: 'dueOn', label: '最晚哪天补齐', kind: 'day', from: (c) => c.side.supplements.at(-1)?.dueOn ?? '' },
  ],
  'FZ-007': [
    line('otherCentre', '协查的中心', (c) => c.side.verification?.otherCentre ?? ''),
    long('items', '要核查的内容', (c) => c.side.verification?.items ?? ''),
    maybe({ key: 'replyBy', label: '请哪天前复函', kind: 'day' }),
    maybe(line('contact', '联系人')),
  ],
  'FZ-008': [
    maybe(line('hardship', '经济困难条件')),
    maybe(signed('reviewer', '审查人')),
    maybe({ ...signed('reviewedOn', '审查日期'), kind: 'day' }),
    maybe(signed('approver', '审批人')),
    maybe({ ...signed('approvedOn', '审批日期'), kind: 'day' }),
  ],
  'FZ-009': [articles, aidForm, maybe(long('reason', '理由', (c) => c.side.decision.outcome?.reason ?? ''))],
  'FZ-010': [articles, long('reason', '不予援助的理由', (c) => c.side.decision.outcome?.reason ?? '')],
  'FZ-011': [firm, maybe(lawyer), maybe(line('reportBy', '报告承办人期限'))],
  'FZ-012': [firm, lawyer],
  'FZ-013': [{ ...organ, label: '致（办案机关）' }, firm, maybe(lawyer), lawyerPhone],
  'FZ-014': [
    firm,
    lawyer,
    line('told', '通报（报告）对象'),
    line('what', '事项类别'),
    { key: 'happenedOn', label: '日期', kind: 'day' },
    long('text', '内容'),
    maybe(line('minutes', '用时')),
    maybe(line('hearing', '开庭')),
  ],
  'FZ-016': [
    lawyer,
    long('reason', '要换律师的理由', (c) => c.side.replacements.at(-1)?.reason ?? ''),
    maybe(line('evidence', '证据')),
    maybe(long('opinion', '审核意见')),
    maybe(long('approval', '审批意见')),
  ],
  'FZ-017': [
    firm,
    line('result', '决定'),
    long('reason', '理由', (c) => c.side.replacements.at(-1)?.answer ?? ''),
    maybe({ key: 'newLawyerBy', label: '请哪天前安排好新的承办人', kind: 'day' }),
  ],
  'FZ-018': [articles, long('reason', '终止的理由', (c) => c.side.termination?.reason ?? '')],
  'FZ-019': [
    organ,
    maybe(line('grantNumber', '原决定书文号', grantNumber)),
    long('reason', '原因', (c) => c.side.termination?.reason ?? ''),
  ],
  'FZ-020': [line('result', '决定'), long('reason', '审查理由', (c) => c.side.objection?.answer ?? '')],
  'FZ-021': [
    firm,
    lawyer,
    { key: 'closedOn', label: '结案日', kind: 'day', from: (c) => c.side.closing?.closedOn ?? '' },
    line('closingWay', '结案方式'),
    line('closingResult', '案件效果'),
    maybe(line('document', '结案文书和文号', (c) => c.side.closing?.document ?? '')),
    maybe(line('recovered', '挽回经济损失', (c) => yuan(c.side.closing?.recovered ?? undefined))),
    maybe(line('wages', '其中劳动报酬', (c) => yuan(c.side.closing?.wages ?? undefined))),
    long('summary', '办案小结', (c) => c.side.closing?.summary ?? ''),
  ],
  'FZ-022': [
    line('servedPaper', '送达文书'),
    line('way', '送达方式'),
    { key: 'servedOn', label: '送达日期', kind: 'day' },
    maybe(line('receiver', '受送达人')),
    maybe(line('server', '送达人')),
  ],
};

function grantNumber(c: Case): string {
  return c.papers.find(({ code, voidedAt }) => code === 'FZ-009' && voidedAt === null)?.number ?? '';
}
