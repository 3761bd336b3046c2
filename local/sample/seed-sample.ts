import type { Cloud } from '../cloud/cloud';
import { answersOf } from './stories';
import { furnish, isFurnished } from './furnish';
import { handsOf } from './hands';
import { apply, playCase, type Play } from './play';
import { plots, type Beat } from './plots';

export { demoIdentities } from './citizens';

const drafts = 3;
const atOnce = 4;
/** A loan between neighbours: what a centre refuses. */
const refusedStory = 13;

/**
 * Fills an empty cloud with the sample centre and its cases, dated back from today, by the real commands.
 * A cloud that has a centre is left as it is.
 * @param cloud in demo mode, with the built functions
 * @param say gets lines of progress
 */
export async function seedSample(cloud: Cloud, say: (line: string) => void = () => undefined): Promise<void> {
  if (await isFurnished(cloud)) return;
  const startedAt = Date.now();
  say('正在准备样例：青禾县法律援助中心（虚构） · Making the sample centre');
  await furnish(cloud);

  const { jobs, count } = allPlays(cloud);
  // The cases that expire run first and alone: the clock looks at every case.
  for (const job of jobs.filter(({ expires }) => expires)) await job.run();
  const rest = jobs.filter(({ expires }) => !expires);
  for (let from = 0; from < rest.length; from += atOnce) {
    await Promise.all(rest.slice(from, from + atOnce).map((job) => job.run()));
    if (from % 20 === 0) say(`  ${from + jobs.length - rest.length}/${count}`);
  }
  say(
    `样例准备好了：${count} 件，用了 ${((Date.now() - startedAt) / 1000).toFixed(1)} 秒 · Sample data is ready`,
  );
}

interface Job {
  readonly expires: boolean;
  run(): Promise<void>;
}

function allPlays(cloud: Cloud): { jobs: readonly Job[]; count: number } {
  const hands = handsOf(cloud);
  const now = Date.now();
  const jobs: Job[] = [];
  let place = 0;
  const newPlay = (beats: readonly Beat[]): Play => {
    place += 1;
    const refused = beats.some(([step]) => step === 'proposeNo');
    const answers = answersOf(place, refused ? refusedStory : place % refusedStory);

    return { hands, now, place, openid: `sample-person-${place}`, answers, caseId: '' };
  };

  for (const { count, beats } of plots) {
    for (let n = 0; n < count; n += 1) {
      const play = newPlay(beats);
      jobs.push({ expires: beats.some(([step]) => step === 'expire'), run: () => playCase(play, beats) });
    }
  }
  for (let n = 0; n < drafts; n += 1) {
    const play = newPlay([]);
    jobs.push({ expires: false, run: () => apply(play, new Date(now - 3_600_000).toISOString(), false) });
  }

  return { jobs, count: jobs.length };
}
