import { stopOf, wayStops, type CitizenCase, type UsualDays } from '../../lib/domain';

/** One stop of the whole way. */
export interface Stop {
  readonly name: string;
  readonly mark: '✓' | '●' | '○';
  /** What a screen reader says. */
  readonly said: string;
}

/** The way of a case as its person sees it: now, next, last, and what helps. */
export interface Way {
  readonly stops: readonly Stop[];
  /** `这一步一般3天。`; empty where too few cases tell. */
  readonly usual: string;
  /** `接下来：决定（一般2天）。`; empty at the last stop. */
  readonly next: string;
  /** What the person can do to be faster; empty where nothing helps. */
  readonly faster: string;
}

type State = CitizenCase['state'];

const helps: Readonly<Partial<Record<State, string>>> = {
  SUBMITTED: '电话留着打得通，看得更快。',
  REVIEWING: '电话留着打得通，看得更快。',
  SUPPLEMENT: '材料补上，马上接着看。',
  ASSIGNING: '把材料放在一起，想好要问的。',
  ASSIGNED: '把材料放在一起，想好要问的。',
  ARRANGED: '早点和律师签协议，早点办。',
  HANDLING: '律师要什么，早点给他。',
};

const said = { '✓': '已经过了', '●': '现在在这里', '○': '还没到' } as const;

function stopAt(name: string, place: number, now: number): Stop {
  const mark = place < now ? '✓' : place === now ? '●' : '○';

  return { name, mark, said: `${name}，${said[mark]}` };
}

/** `一般3天`, `一般当天`; empty where nobody can tell. */
function usually(days: number | null | undefined): string {
  if (days === null || days === undefined) return '';

  return days === 0 ? '一般当天' : `一般${days}天`;
}

function nextWords(next: string | undefined, days: string): string {
  if (next === undefined) return '';

  return `接下来：${next}${days && `（${days}）`}。最后：${wayStops[wayStops.length - 1]}。`;
}

/**
 * The whole way of a case; `null` where it left it.
 * @param usual how many days each stop usually takes, where that is known
 */
export function wayOf(state: State, usual: UsualDays['usual'] = []): Way | null {
  const now = stopOf(state);
  if (now === undefined) return null;
  const here = usually(usual[now]);

  return {
    stops: wayStops.map((name, place) => stopAt(name, place, now)),
    usual: here && `这一步${here}。`,
    next: nextWords(wayStops[now + 1], usually(usual[now + 1])),
    faster: helps[state] ?? '',
  };
}
