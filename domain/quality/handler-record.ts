import { addMonths } from '../time/days';
import { dayOf, type Day, type Instant } from '../time/times';
import { providerKinds, type ProviderKind } from '../vocabulary/persons/provider-kinds';
import { closingResults, type ClosingResult } from '../vocabulary/handling/closings';
import { grades, type Grade } from './review/score';

/** One case, as far as the record of its handler counts it. */
export interface HandledFacts {
  readonly assignedAt: Instant;
  readonly closedOn: Day | null;
  readonly result: ClosingResult | null;
  readonly ended: boolean;
  readonly score: number | null;
  /** Of five; `null` in the list: asked, no answer. */
  readonly visits: readonly (number | null)[];
  /** The words of every point that was rated at hearings and by organs. */
  readonly sittings: readonly Readonly<Record<string, string>>[];
  readonly opinions: readonly Readonly<Record<string, string>>[];
}

/** Everything that the record of a handler is made from. */
export interface HandlerFacts {
  readonly today: Day;
  readonly cases: readonly HandledFacts[];
  /** What was found, or `null` while it is looked into. */
  readonly complaints: readonly (string | null)[];
  readonly grades: readonly Grade[];
  readonly repairs: readonly { readonly what: string; readonly dueOn: Day; readonly done: boolean }[];
  readonly notes: readonly {
    readonly kind: string;
    readonly on: Day;
    readonly says: string;
    readonly by: string;
  }[];
  readonly duty: { readonly shifts: number; readonly lastOn: Day | null };
  readonly register: {
    readonly kind?: ProviderKind | undefined;
    readonly fields: readonly string[];
    readonly languages: readonly string[];
    readonly criminalYears: number;
    readonly knowsMinors: boolean;
    readonly available: boolean;
    readonly awayUntil?: Day | null | undefined;
    readonly licence?: string | null | undefined;
    readonly admittedOn?: Day | null | undefined;
  };
}

/** A heading of the record with its sentences. */
export interface RecordPart {
  readonly heading: string;
  readonly lines: readonly string[];
}

const penalties: readonly string[] = ['行政处罚', '行业惩戒', '通报批评'];

/** The record of a handler (诚信档案) in sentences, the same for the desk and for the handler's own phone. */
export function recordParts(facts: HandlerFacts): readonly RecordPart[] {
  const { notes } = facts;
  const of = (...kinds: readonly string[]): readonly string[] =>
    notes.filter(({ kind }) => kinds.includes(kind)).map(({ on, says, by }) => `${on} ${says}（${by}）`);

  return [
    { heading: '案件', lines: casesIn(facts) },
    { heading: '评价和回访', lines: voicesIn(facts) },
    { heading: '投诉', lines: complaintsIn(facts) },
    {
      heading: '旁听和办案机关意见',
      lines: [...wordsOf('旁听', facts, 'sittings'), ...wordsOf('办案机关', facts, 'opinions')],
    },
    { heading: '案卷评查', lines: gradesIn(facts) },
    { heading: '值班', lines: dutyIn(facts) },
    { heading: '培训', lines: orNone(of('培训'), '没有记过培训。') },
    { heading: '处罚和惩戒', lines: orNone(of(...penalties), '没有。') },
    { heading: '年度考核', lines: orNone(of('年度考核'), '没有记过年度考核。') },
    { heading: '表彰和其他', lines: orNone(of('表彰', '其他'), '没有。') },
    { heading: '派案时看什么', lines: suggestionReads(facts) },
    { heading: '准入时看什么', lines: admissionReads(facts) },
  ];
}

function orNone(lines: readonly string[], none: string): readonly string[] {
  return lines.length > 0 ? lines : [none];
}

function casesIn({ cases, today }: HandlerFacts): readonly string[] {
  const closed = cases.filter(({ closedOn }) => closedOn !== null);
  const ended = cases.filter((one) => one.ended && one.closedOn === null).length;
  const results = Object.entries(closingResults).flatMap(([code, { staff }]) => {
    const count = closed.filter(({ result }) => result === code).length;

    return count === 0 ? [] : `${staff}${count}件`;
  });

  return [
    `一共${cases.length}件：办结${closed.length}件，终止${ended}件，在办${cases.length - closed.length - ended}件。`,
    `近12个月派了${assignedSince(cases, addMonths(today, -12))}件。`,
    ...(results.length > 0 ? [`办结的效果：${results.join('，')}。`] : []),
  ];
}

function assignedSince(cases: readonly HandledFacts[], since: Day): number {
  return cases.filter(({ assignedAt }) => dayOf(assignedAt) >= since).length;
}

function voicesIn({ cases }: HandlerFacts): readonly string[] {
  const scores = cases.flatMap(({ score }) => score ?? []);
  const asked = cases.flatMap(({ visits }) => visits);
  const answered = asked.filter((one) => one !== null);
  const content = answered.filter((one) => one >= 3).length;
  const average = scores.reduce((sum, one) => sum + one, 0) / (scores.length || 1);

  return [
    scores.length === 0
      ? '受援人还没有打过分。'
      : `受援人打分${scores.length}次，平均${average.toFixed(1)}分（满分5分）。`,
    asked.length === 0
      ? '还没有回访过。'
      : `回访${asked.length}次，答复${answered.length}次，满意和基本满意${content}次。`,
  ];
}

/** Received and upheld stand apart: whoever is complained of is not yet in the wrong. */
function complaintsIn({ complaints }: HandlerFacts): readonly string[] {
  const upheld = complaints.filter((one) => one === 'wholly' || one === 'partly').length;
  const open = complaints.filter((one) => one === null).length;

  return [`收到${complaints.length}件，其中查实（含部分属实）${upheld}件，还在查${open}件。`];
}

function wordsOf(who: string, { cases }: HandlerFacts, of: 'sittings' | 'opinions'): readonly string[] {
  const sheets = cases.flatMap((one) => one[of]);
  const words = sheets.flatMap((ratings) => Object.values(ratings));
  if (sheets.length === 0) return [`${who}：没有。`];
  const count = (word: string): number => words.filter((one) => one === word).length;

  return [
    `${who}：${sheets.length}次，各项里“好”${count('好')}个、“一般”${count('一般')}个、“差”${count('差')}个。`,
  ];
}

function gradesIn({ grades: given, repairs }: HandlerFacts): readonly string[] {
  const counts = grades.flatMap((grade) => {
    const count = given.filter((one) => one === grade).length;

    return count === 0 ? [] : `${grade}${count}卷`;
  });

  return [
    given.length === 0 ? '还没有评查过。' : `评查${given.length}卷：${counts.join('，')}。`,
    ...repairs.map(({ what, dueOn, done }) => `整改：${what}（${done ? '改好了' : `${dueOn}前改好`}）`),
  ];
}

function dutyIn({ duty: { shifts, lastOn } }: HandlerFacts): readonly string[] {
  return [shifts === 0 ? '没有记过值班。' : `值班${shifts}班次，最近一次${lastOn ?? ''}。`];
}

function suggestionReads({ register, cases, today }: HandlerFacts): readonly string[] {
  const { kind = 'lawyer', fields, languages, criminalYears, knowsMinors, available, awayUntil } = register;
  const open = cases.filter((one) => one.closedOn === null && !one.ended).length;

  return [
    `${providerKinds[kind]}；专长：${fields.join('、') || '没有写'}；语言：${languages.join('、') || '普通话'}。`,
    `刑事辩护${criminalYears}年；${knowsMinors ? '熟悉' : '没有写熟悉'}未成年人身心特点。`,
    `${available ? '现在接案' : '现在不接案'}${awayUntil ? `，${awayUntil}以前不接` : ''}；在办${open}件，近12个月派了${assignedSince(cases, addMonths(today, -12))}件。`,
    '派案只看上面这些和回避；打分、投诉、评查等次不影响轮到谁。',
  ];
}

function admissionReads({ register, notes }: HandlerFacts): readonly string[] {
  const { licence, admittedOn } = register;
  const last = notes.find(({ kind }) => kind === '年度考核');
  const count = notes.filter(({ kind }) => penalties.includes(kind)).length;

  return [
    `执业证号：${licence ?? '没有写'}；执业日期：${admittedOn ?? '没有写'}。`,
    `最近一次年度考核：${last ? `${last.on} ${last.says}` : '没有记过'}；处罚惩戒${count}次。`,
    '进不进名册由中心看这几样决定，系统不自动拒绝。',
  ];
}
