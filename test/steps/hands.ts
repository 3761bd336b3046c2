/** Each hand keeps a core busy; two of the largest programs at once are what memory must hold. */
const most = 2;

let free = most;
const waiting: (() => void)[] = [];

/** Does some work as soon as a hand is free: whoever came first is served first. */
export async function withHand<Result>(work: () => Promise<Result>): Promise<Result> {
  if (free === 0) await new Promise<void>((go) => waiting.push(go));
  else free -= 1;

  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  }
}
