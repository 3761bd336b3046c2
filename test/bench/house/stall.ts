import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { BenchPart } from '../part';
import { atMost, shown, type Row } from '../row';
import { allChores, runChore, type ChoreName } from './chores';
import { largeSample } from './large-sample';
import { desk, sure } from './people';
import { serve } from './served';
import { quantile, timed, upTo } from './timing';

/** A page of the queue so often, ms: as a dozen people at their desks do. */
const every = 30;
const quietPages = 300;
const fewestPages = 60;
const pagesBefore = 400;
/** Of so many pages the slowest is the machine's, not the chore's: it is the share of them that counts. */
const slowest = 0.99;

type Page = () => Promise<unknown>;

/** The slowest page of the queue while each chore of the clock runs, over the slowest while nobody else works. */
export const stallPart: BenchPart = {
  name: 'stall',
  title: '后台做事时待办最慢多少 · stall',
  async run({ cases }) {
    const folder = mkdtempSync(join('.cache', 'bench', 'stall-'));
    cpSync(largeSample(cases), folder, { recursive: true });
    const served = await serve(folder);
    try {
      const clerk = await desk(served.url, 'lijing');
      const page = () => clerk('queue', { limit: 20 }).then(sure);
      await timed(upTo(pagesBefore), 4, page);
      const quiet = await pagesWhile(page, () => wait(quietPages * every));
      const rows: Row[] = [shown('没有后台时，最慢的待办', quiet, ' 毫秒')];
      for (const one of allChores()) rows.push(await during(folder, one, page, quiet));

      return rows;
    } finally {
      await served.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function during(folder: string, one: ChoreName, page: Page, quiet: number): Promise<Row> {
  const begun = performance.now();
  let seconds = 0;
  let did: unknown;
  const slow = await pagesWhile(page, async () => {
    did = await runChore(folder, one);
    seconds = (performance.now() - begun) / 1000;
    await wait(Math.max(0, fewestPages * every - seconds * 1000));
  });
  const what = `${one.chore} 时（${seconds.toFixed(1)} 秒，做了 ${String(did)}），最慢的待办 ÷ 没有后台时`;

  return atMost(what, slow / quiet, 3, ' 倍');
}

/** Asks for a page every few milliseconds until the work is done; gives the slowest. */
async function pagesWhile(page: Page, work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  let isOver = false;
  const asking = async (): Promise<void> => {
    while (!isOver) {
      const begun = performance.now();
      await page();
      times.push(performance.now() - begun);
      await wait(Math.max(0, every - (performance.now() - begun)));
    }
  };
  const asked = asking();
  await work();
  isOver = true;
  await asked;

  return quantile(times, slowest);
}
