import { setTimeout as wait } from 'node:timers/promises';
import type { BenchPart } from '../part';
import { atMost, shown, type Row } from '../row';
import { largeSample } from './large-sample';
import { citizen, desk, sure } from './people';
import { serve, type Served } from './served';
import { median, timed, upTo } from './timing';
import { apply, linesOf, photo, type Line } from './work';

const starts = 3;
/** How often a thing is done before it counts as warm, and how many are measured then. */
const before = { applying: 200, deciding: 60 };
const measured = 20;
const longestIdle = 30_000;

/** What the first of the day waited, and what the processor did for it. */
interface Cold {
  readonly first: number;
  readonly warm: number;
}

/** The first application and the first decision after a start, over those of a house that has worked for a while. */
export const coldPart: BenchPart = {
  name: 'cold',
  title: '刚启动后的第一件 · cold',
  async run({ cases, quick }) {
    const folder = largeSample(cases);
    const applying: Cold[] = [];
    const deciding: Cold[] = [];
    for (let n = 0; n < (quick ? 1 : starts); n++) {
      const served = await serve(folder);
      try {
        await restedAfterStart(served);
        applying.push(await applyingIn(served));
        deciding.push(await decidingIn(served));
      } finally {
        await served.close();
      }
    }

    return [...rowsOf('交一份申请', applying), ...rowsOf('受理', deciding)];
  },
};

function rowsOf(what: string, all: readonly Cold[]): Row[] {
  return [
    shown(`启动后第一次${what}`, median(all.map(({ first }) => first)), ' 毫秒'),
    shown(`工作一阵以后${what}，中位`, median(all.map(({ warm }) => warm)), ' 毫秒'),
    atMost(`第一次${what} ÷ 工作一阵以后`, median(all.map(({ first, warm }) => first / warm)), 1.5, ' 倍'),
  ];
}

/** Waits until the house has done what it does after a start. */
async function restedAfterStart(served: Served): Promise<void> {
  const until = Date.now() + longestIdle;
  for (let used = served.processorTime(), idle = 0; idle < 2 && Date.now() < until;) {
    await wait(700);
    const now = served.processorTime();
    idle = now - used < 40 ? idle + 1 : 0;
    used = now;
  }
}

async function applyingIn({ url }: Served): Promise<Cold> {
  const bytes = photo();
  const people = await Promise.all(upTo(40).map((n) => citizen(url, `cold-${Date.now()}-${n}`)));
  const once = (n: number) => apply(people[n % people.length] as (typeof people)[number], bytes);
  const first = await timed([0], 1, once);
  await timed(upTo(before.applying), 1, once);
  const { times } = await timed(upTo(measured), 1, once);

  return { first: first.times[0] ?? 0, warm: median(times) };
}

async function decidingIn({ url }: Served): Promise<Cold> {
  const clerk = await desk(url, 'lijing');
  const lines = await linesOf(clerk, { states: ['SUBMITTED'] }, before.deciding + measured + 1);
  const accept = async ({ caseId, version }: Line) => sure(await clerk('accept', { caseId, version }));
  const first = await timed(lines.slice(0, 1), 1, accept);
  await timed(lines.slice(1, before.deciding + 1), 1, accept);
  const { times } = await timed(lines.slice(before.deciding + 1), 1, accept);

  return { first: first.times[0] ?? 0, warm: median(times) };
}
