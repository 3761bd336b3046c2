import { readFileSync } from 'node:fs';

const LOOK_EVERY = 200;

/**
 * Under `npm run`, a signal ends npm and perhaps its shell but does not reach this process, which would go on unseen,
 * holding its port and data. So when one of those two has gone, it ends too. Without npm nothing is watched: a server
 * may outlive the shell it was started from.
 * @param then called once
 */
export function whenNpmEnds(then: () => void): void {
  if (!process.env['npm_lifecycle_event']) return;
  const before = ancestors();
  const timer = setInterval(() => {
    if (ancestors() === before) return;
    clearInterval(timer);
    then();
  }, LOOK_EVERY);
  timer.unref();
}

/** The shell that started us and, where the system tells, npm above it. */
function ancestors(): string {
  const shell = process.ppid;
  try {
    const [, above = ''] = /\) \S (\d+)/.exec(readFileSync(`/proc/${shell}/stat`, 'utf8')) ?? [];
    return `${shell} ${above}`;
  } catch {
    return String(shell);
  }
}
