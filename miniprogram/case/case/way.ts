import type { MyCaseLine } from '../../lib/domain';

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
  /** `接下来：中心决定。`; empty at the last stop. */
  readonly next: string;
  /** What the person can do to be faster; empty where nothing helps. */
  readonly faster: string;
}

type State = MyCaseLine['state'];

const names = ['交上去', '受理', '审查', '决定', '派律师', '律师办', '办结'] as const;

/** The stop at which a case is; what ended on the way, or is not yet handed in, has none. */
const at: Readonly<Partial<Record<State, number>>> = {
  SUBMITTED: 1,
  REVIEWING: 2,
  SUPPLEMENT: 2,
  VERIFYING: 2,
  PENDING_APPROVAL: 3,
  NOTIFIED: 4,
  ASSIGNING: 4,
  ASSIGNED: 4,
  ARRANGED: 5,
  HANDLING: 5,
  CLOSED: names.length,
  FILE_REVIEW: names.length,
  ARCHIVED: names.length,
};

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

/** The whole way of a case; `null` where it left it. */
export function wayOf(state: State): Way | null {
  const now = at[state];
  if (now === undefined) return null;
  const next = names[now + 1];

  return {
    stops: names.map((name, place) => stopAt(name, place, now)),
    next: next === undefined ? '' : `接下来：${next}。最后：${names[names.length - 1]}。`,
    faster: helps[state] ?? '',
  };
}
