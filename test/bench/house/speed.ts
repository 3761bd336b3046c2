import { setTimeout as wait } from 'node:timers/promises';
import type { BenchOptions, BenchPart } from '../part';
import { atLeast, atMost, shown, type Row } from '../row';
import { largeSample } from './large-sample';
import { citizen, desk, sure, type Desk } from './people';
import { serve, type Served } from './served';
import { median, medianOf, quantile, timed, upTo, type Timing } from './timing';
import { apply, attach, draft, linesOf, photo, submit, yearUntil } from './work';

const crowd = 16;
/**
 * The service runs for weeks: calls made before, so that it is not a young process's compiling that is measured. As
 * many as each went on getting faster for; pages of the queue are shared by two processes.
 */
const before = { submitting: 768, looking: 3000, deciding: 600 };
/** The helpers that only a burst needs have ended by then; messages and papers of the burst may take minutes more. */
const untilIdle = { least: 26_000, most: 300_000 };
/** The house and the two functions called last. */
const idleProcesses = 3;

const atOnceText = `${crowd} 人同时`;

/** The house as `npm start` serves it, full of cases: start, memory, submitting, the queue, deciding. */
export const speedPart: BenchPart = {
  name: 'house',
  title: '整套服务 · the house',
  async run(options) {
    const folder = largeSample(options.cases);
    const starts = await startTimes(folder, options.quick ? 1 : 3);
    const served = await serve(folder);
    try {
      return [
        atMost('启动（已构建）', median(starts) / 1000, 2, ' 秒'),
        ...(await submitting(served, options)),
        ...(await settled(served, () => looking(served, options))),
        ...(await settled(served, () => deciding(served, options))),
        ...(await resting(served)),
      ];
    } finally {
      await served.close();
    }
  },
};

async function startTimes(folder: string, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < count; n++) {
    const served = await serve(folder);
    times.push(served.startedIn);
    await served.close();
  }

  return times;
}

/** Milliseconds of processor time that one of `count` pieces of work took: unlike a rate, the same on a busy machine. */
async function effort(
  served: Served,
  count: number,
  work: () => Promise<Timing>,
): Promise<{ timing: Timing; each: number }> {
  const used = served.processorTime();
  const timing = await work();

  return { timing, each: (served.processorTime() - used) / count };
}

async function submitting(served: Served, { quick }: BenchOptions): Promise<Row[]> {
  const { url } = served;
  const bytes = photo();
  const run = `${Date.now()}`;
  const people = await Promise.all(upTo(crowd * 8).map((n) => citizen(url, `bench-${run}-${n}`)));
  const someone = (n: number) => people[n % people.length] as (typeof people)[number];
  await timed(upTo(before.submitting), crowd, (n) => apply(someone(n), bytes));

  const rounds = quick ? 1 : 3;
  const count = quick ? 64 : 160;
  const alone = await medianOf(rounds, () => timed(upTo(count / 4), 1, (n) => apply(someone(n), bytes)));
  const { timing: together, each } = await effort(served, rounds * count, () =>
    medianOf(rounds, () => timed(upTo(count), crowd, (n) => apply(someone(n), bytes))),
  );
  const drafts = await Promise.all(
    upTo(crowd * 4).map(async (n) => {
      const caseId = await draft(someone(n));
      await attach(someone(n), caseId, bytes);

      return { person: someone(n), caseId };
    }),
  );
  const bare = await timed(drafts, 1, ({ person, caseId }) => submit(person, caseId));

  return [
    atLeast('交一份申请（保存、上传 200 KB 照片、收下、提交并记事件），逐个', alone.perSecond, 105, ' 件/秒'),
    atLeast(`同上，${atOnceText}`, together.perSecond, 195, ' 件/秒'),
    shown('同上，每件的处理器时间', each, ' 毫秒'),
    shown('其中只算“提交”这一步，中位', median(bare.times), ' 毫秒'),
  ];
}

async function looking(served: Served, { quick, cases }: BenchOptions): Promise<Row[]> {
  const { url } = served;
  const clerk = await desk(url, 'lijing');
  const page = () => clerk('queue', { limit: 20 }).then(sure);
  await timed(upTo(before.looking), crowd, page);

  const rounds = quick ? 1 : 5;
  const alone = await medianOf(rounds, () => timed(upTo(100), 1, page));
  const { timing: together, each } = await effort(served, rounds * 600, () =>
    medianOf(rounds, () => timed(upTo(600), crowd, page)),
  );
  const own = await citizen(url, 'sample-bulk-100');
  const mine = await medianOf(rounds, () => timed(upTo(60), 1, () => own.ask('myCases').then(sure)));
  const year = { step: 'submit', ...yearUntil(new Date()) };
  const figures = await medianOf(rounds, () =>
    timed(upTo(60), 1, () => clerk('matterByMonth', year).then(sure)),
  );

  return [
    atMost(`待办一页，${cases.toLocaleString('en-US')} 件里，一个人`, median(alone.times), 4, ' 毫秒'),
    atLeast(`同上，${atOnceText}`, together.perSecond, 560, ' 页/秒'),
    shown('同上，每页的处理器时间', each, ' 毫秒'),
    shown('我的案件，中位', median(mine.times), ' 毫秒'),
    atMost('统计：一年的事项 × 月，中位', median(figures.times), 10, ' 毫秒'),
  ];
}

async function deciding(served: Served, { quick }: BenchOptions): Promise<Row[]> {
  const { url } = served;
  const clerk = await desk(url, 'lijing');
  const all = await linesOf(clerk, { states: ['SUBMITTED'] }, before.deciding + (quick ? 60 : 240));
  const first = Math.min(before.deciding, Math.floor(all.length / 2));
  await decideAll(clerk, all.slice(0, first));
  const waiting = all.slice(first);
  const third = Math.floor(waiting.length / 3);
  const rounds: Timing[] = [];
  const used = served.processorTime();
  for (let n = 0; n < 3; n++) rounds.push(await decideAll(clerk, waiting.slice(n * third, (n + 1) * third)));
  const each = (served.processorTime() - used) / (third * 3);
  const perSecond = median(rounds.map((one) => one.perSecond));
  const slow = quantile(
    rounds.flatMap(({ times }) => times),
    0.95,
  );

  return [
    atLeast('受理（决定、历史和待办行一次写入），逐个', perSecond, 135, ' 件/秒'),
    shown('同上，p95', slow, ' 毫秒'),
    shown('同上，每件的处理器时间', each, ' 毫秒'),
  ];
}

function decideAll(clerk: Desk, lines: readonly { caseId: string; version: number }[]): Promise<Timing> {
  return timed(lines, 1, async ({ caseId, version }) => sure(await clerk('accept', { caseId, version })));
}

/** The clock's function begins at every full minute; what begins before this second has some time for itself. */
const latestSecond = 40;

/** Does the next thing once messages and papers of the one before are done, so that it is measured alone. */
async function settled(served: Served, work: () => Promise<Row[]>): Promise<Row[]> {
  const until = Date.now() + untilIdle.most;
  await wait(untilIdle.least);
  const isBusy = () => served.processes() > idleProcesses || new Date().getSeconds() > latestSecond;
  while (isBusy() && Date.now() < until) await wait(1000);

  return work();
}

function resting(served: Served): Promise<Row[]> {
  return settled(served, () =>
    Promise.resolve([
      atMost('闲时内存，全部进程（PSS）', served.memory(), 300, ' MB'),
      shown('闲时进程', served.processes(), ' 个'),
    ]),
  );
}
