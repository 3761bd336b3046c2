import { ratedWords } from './ratings';
import { articleWords, type CitizenCase, type ClockView } from './domain';
import { dayWords, momentWords, sumWords } from './words';

/** A case as its page shows it: words only, nothing to work out in the template. */
export interface CaseView {
  readonly title: string;
  readonly state: string;
  /** Others may look at this phone. */
  readonly quiet: boolean;
  readonly number: string;
  /** How many people claim together, and what of them is still to come; empty where nobody else does. */
  readonly group: { readonly total: string; readonly waiting: string } | null;
  /** Filled in for another, who has not confirmed it. */
  readonly unconfirmed: boolean;
  readonly green: boolean;
  readonly turn: string;
  readonly clocks: readonly {
    readonly sentence: string;
    readonly left: string;
    readonly level: string;
  }[];
  /** What ended the aid and why; `null` while it goes on. */
  readonly ended: { readonly why: string; readonly reason: string; readonly when: string } | null;
  readonly decision: { readonly granted: boolean; readonly title: string; readonly reason: string } | null;
  readonly law: readonly string[];
  readonly lawyerName: string;
  readonly lawyerFirm: string;
  readonly lawyerPhone: string;
  /** The person has signed; the lawyer has not. */
  readonly signed: boolean;
  /** How it ended; `null` until it has. */
  readonly outcome: { readonly title: string; readonly money: string; readonly when: string } | null;
  /** What the person said of how it went; empty until they do. */
  readonly rated: string;
  /** How long there is left to claim; empty where no limit runs. */
  readonly limit: readonly string[];
  /** What was handed in. */
  readonly filled: NonNullable<CitizenCase['filled']>;
  /** Day and place of the next hearing; empty where none is to come. */
  readonly hearing: string;
  readonly progress: readonly { readonly id: number; readonly title: string; readonly text: string }[];
  readonly events: readonly { readonly no: number; readonly when: string; readonly sentence: string }[];
  readonly papers: readonly { readonly id: string; readonly title: string; readonly number: string }[];
  readonly materials: readonly { readonly id: string; readonly name: string; readonly note: string }[];
  readonly voices: readonly {
    readonly id: number;
    readonly title: string;
    readonly text: string;
    readonly answer: string;
  }[];
  readonly missing: number;
  readonly supplyBy: string;
  /** What the person wants of the lawyer; empty where nothing was said. */
  readonly wishes: string;
  readonly can: Readonly<Record<string, boolean>>;
  readonly aloud: string;
}

export const emptyCase: CaseView = {
  title: '',
  state: '',
  quiet: false,
  number: '',
  group: null,
  unconfirmed: false,
  green: false,
  turn: '',
  clocks: [],
  ended: null,
  decision: null,
  law: [],
  lawyerName: '',
  lawyerFirm: '',
  lawyerPhone: '',
  signed: false,
  outcome: null,
  rated: '',
  limit: [],
  filled: [],
  hearing: '',
  progress: [],
  events: [],
  papers: [],
  materials: [],
  voices: [],
  missing: 0,
  supplyBy: '',
  wishes: '',
  can: {},
  aloud: '',
};

/** `还剩 3 天`, `就是今天`, `已经过了 1 天`; a stopped clock says why it stands still. */
export function daysLeftWords({ daysLeft, paused }: Pick<ClockView, 'daysLeft' | 'paused'>): string {
  if (paused) return '在等材料，时间先不算';
  if (daysLeft === 0) return '就是今天';

  return daysLeft > 0 ? `还剩 ${daysLeft} 天` : `已经过了 ${-daysLeft} 天，可以打电话催`;
}

const voiceNames = { objection: '您提的异议', replacement: '您要求换律师', complaint: '您的投诉' } as const;

const verdicts: Readonly<Record<string, string>> = {
  unseen: '工作人员还没看',
  good: '可以用',
  unclear: '看不清',
  unfit: '不能用',
};

function endedOf({ ended }: CitizenCase): CaseView['ended'] {
  if (!ended) return null;
  const { ground, reason, at } = ended;

  return { why: `援助停了，因为${ground}。`, reason, when: momentWords(at) };
}

function decisionOf({ decision, ended }: CitizenCase): CaseView['decision'] {
  if (!decision) return null;
  const granted = decision.result === 'granted';

  return {
    granted,
    title: granted ? (ended ? '当初同意过给您援助' : '同意给您法律援助，免费') : '这次没有同意',
    reason: decision.reason,
  };
}

function outcomeOf({ outcome }: CitizenCase): CaseView['outcome'] {
  if (!outcome) return null;
  const { result, money, way, closedOn } = outcome;

  return { title: result, money: money ?? '', when: `${dayWords(closedOn)}，${way}` };
}

function outcomeAloud({ outcome }: CitizenCase): string {
  return outcome ? `${outcome.result}${outcome.money ?? ''}` : '';
}

function hearingOf({ hearing }: CitizenCase): string {
  return hearing ? `${hearing.when}在${hearing.place}开庭` : '';
}

function groupOf({ group, amount }: CitizenCase): CaseView['group'] {
  if (!group) return null;
  const { others, waiting } = group;

  return {
    total: `连您自己${others + 1}人${amount === null ? '' : `，一共${sumWords(amount)}`}`,
    waiting: waiting > 0 ? `${waiting}个人还差东西，请催一催。` : '每个人都齐了。',
  };
}

function aloudOf(found: CitizenCase): string {
  const [clock] = found.clocks;
  const latest = found.timeline[found.timeline.length - 1]?.sentence;

  return [
    found.stateLabel,
    endedOf(found)?.why,
    found.whoseTurn,
    outcomeAloud(found),
    hearingOf(found),
    clock?.sentence,
    latest,
  ]
    .filter(Boolean)
    .join('。');
}

/** After the decision nobody waits for a look any more: what no one remarked on was taken. */
function noteOf(
  { decision }: CitizenCase,
  { verdict, verdictReason }: CitizenCase['materials'][number],
): string {
  if (decision && verdict === 'unseen') return '收到了';

  return [verdicts[verdict], verdictReason].filter(Boolean).join('：');
}

/** Whom the centre proposed is no lawyer to call yet: the firm still says who it is. */
function lawyerOf({
  lawyer,
  state,
}: CitizenCase): Pick<CaseView, 'lawyerName' | 'lawyerFirm' | 'lawyerPhone'> {
  const isNamed = state !== 'ASSIGNED';

  return {
    lawyerName: (isNamed && lawyer?.name) || '',
    lawyerFirm: lawyer?.firmName ?? '',
    lawyerPhone: (isNamed && lawyer?.phone) || '',
  };
}

/** Everything the page shows of one case. */
export function viewOfCase(found: CitizenCase): CaseView {
  const open = found.supplement && found.supplement.suppliedAt === null ? found.supplement : null;

  return {
    title: found.matterLabel ?? '',
    state: found.stateLabel,
    quiet: found.quiet === true,
    number: found.receiptNo ?? '',
    group: groupOf(found),
    unconfirmed: found.part === 'helper',
    green: found.greenChannel,
    turn: found.whoseTurn ?? '',
    clocks: found.clocks.map((clock) => ({
      sentence: clock.sentence,
      left: daysLeftWords(clock),
      level: clock.paused ? 'ok' : clock.level,
    })),
    ended: endedOf(found),
    decision: decisionOf(found),
    law: (found.decision?.articles ?? []).map((article) => `依据：${articleWords(article)}`),
    ...lawyerOf(found),
    signed: found.signed === true,
    outcome: outcomeOf(found),
    rated: ratedWords(found.rated),
    limit: found.limit?.sentences ?? [],
    filled: found.filled ?? [],
    hearing: hearingOf(found),
    progress: (found.progress ?? []).map(({ on, did, text }, id) => ({
      id,
      title: `${dayWords(on)}：${did}`,
      text,
    })),
    events: found.timeline.map(({ no, at, sentence }) => ({ no, when: momentWords(at), sentence })).reverse(),
    papers: found.papers
      .filter(({ voided }) => !voided)
      .map(({ id, title, plain, number }, at) =>
        found.quiet
          ? { id, title: `第${at + 1}份`, number: '' }
          : { id, title: plain, number: `${title} ${number}` },
      ),
    materials: found.materials.map((material, at) => ({
      id: material.id,
      name: found.quiet ? `第${at + 1}张` : material.name,
      note: noteOf(found, material),
    })),
    voices: found.voices.map(({ kind, at, text, answer }, id) => ({
      id,
      title: `${voiceNames[kind]}，${momentWords(at)}`,
      text,
      answer: answer ?? '还没有答复，正在看。',
    })),
    missing: open?.items.filter(({ supplied }) => !supplied).length ?? 0,
    supplyBy: open ? dayWords(open.dueOn) : '',
    wishes: found.wishes.join('、'),
    can: Object.fromEntries(found.can.map((action) => [action, true])),
    aloud: aloudOf(found),
  };
}
