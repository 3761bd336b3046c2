import type { Cloud } from '../cloud/cloud';
import { fillIn } from './apply';
import { nameOfIdentity } from './citizens';
import { defaultRules } from '../../domain/deadlines/centre-rules';
import { furnish, isFurnished, setHoldMinutes } from './furnish';
import { handsOf, type Hands } from './hands';
import { fillLedgers } from './ledgers/fill-ledgers';
import { playCase } from './play';
import { plots, type Beat, type Plot } from './plots';
import { playComplaints } from './quality/play-complaints';
import { playRecord } from './quality/play-record';
import { playReviews } from './quality/play-reviews';
import { playVisits } from './quality/play-visits';
import { askQuestions } from './questions';
import type { SampleCase } from './sample-case';
import { answersOf, stories } from './stories';

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

  const [hands, now] = [handsOf(cloud), Date.now()];
  await askQuestions(hands, now);
  await fillLedgers(hands, now);
  const jobs = allPlays(hands, now);
  const count = jobs.length;
  // The cases that expire run first and alone: the clock looks at every case.
  for (const job of jobs.filter(({ expires }) => expires)) await job.run();
  await inLanes(jobs.filter(({ asked }) => asked));
  await playVisits(hands, now);
  const others = jobs.filter(({ expires, asked }) => !expires && !asked);
  const told = (left: number): void => {
    if (left % 20 === 0) say(`  ${count - left}/${count}`);
  };
  await Promise.all([inLanes(others, told), playComplaints(hands, now), playRecord(hands, now)]);
  await playReviews(hands, now);
  // Their days are past: whose turn it is, and how near a limit is, is said as of now.
  await hands.clock(['refreshLines'], new Date(now).toISOString());
  await setHoldMinutes(cloud, defaultRules.holdMinutes);
  say(
    `样例准备好了：${count} 件，用了 ${((Date.now() - startedAt) / 1000).toFixed(1)} 秒 · Sample data is ready`,
  );
}

interface Job {
  readonly expires: boolean;
  readonly asked: boolean;
  run(): Promise<void>;
}

/** Several beside each other, in their order. @param after is told how many are left when one has ended */
async function inLanes(jobs: readonly Job[], after: (left: number) => void = () => undefined): Promise<void> {
  const waiting = [...jobs];
  const lane = async (): Promise<void> => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      await job.run();
      after(waiting.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

function allPlays(hands: Hands, now: number): readonly Job[] {
  const lives = plots.flatMap((plot) =>
    Array.from({ length: plot.count ?? 1 }, (_, nth) => ({
      ...plot,
      known: nth === 0 ? plot.known : undefined,
    })),
  );
  const newCase = (place: number, { known, matter, beats }: Plot): SampleCase => ({
    ...{ hands, now, place, caseId: '' },
    openid: known ?? `sample-person-${place}`,
    answers: answersOf(place, storyOf(place, matter, beats), known && nameOfIdentity(known)),
  });
  const drafted = (place: number): Job => {
    const one = newCase(place, { beats: [] });

    return { expires: false, asked: false, run: () => fillIn(one, new Date(now - 3_600_000).toISOString()) };
  };

  return [
    ...lives.map((plot, at) => {
      const one = newCase(at + 1, plot);

      return {
        asked: plot.asked === true,
        expires: plot.beats.some(([step]) => step === 'expire'),
        run: () => playCase(one, plot.beats),
      };
    }),
    ...Array.from({ length: drafts }, (_, nth) => drafted(lives.length + nth + 1)),
  ];
}

/** Which story somebody tells: the one of the plot; what a centre refuses where it is refused; else they take turns. */
function storyOf(place: number, matter: string | undefined, beats: readonly Beat[]): number {
  if (beats.some(([step]) => step === 'proposeNo')) return refusedStory;
  const told = stories.findIndex((story) => story.matter === matter);

  return told === -1 ? place % refusedStory : told;
}
