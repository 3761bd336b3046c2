import type { BenchPart } from '../part';
import { atMost, type Row } from '../row';
import { largeSample } from './large-sample';
import { citizen, desk, sure } from './people';
import { serve, type Served } from './served';
import { quantile, timed, upTo } from './timing';
import { linesOf, yearUntil } from './work';

const few = 10_000;
const turns = 6;

const shownCount = (count: number): string => count.toLocaleString('en-US');

/** One question, asked of a house; every call may be about another case. */
interface Question {
  readonly what: string;
  readonly ask: (n: number) => Promise<unknown>;
}

/** What staff and citizens open most, with few cases and with many: it must not grow with the centre. */
export const growthPart: BenchPart = {
  name: 'growth',
  title: '件数多了慢多少 · growth',
  async run({ grown, quick }) {
    const many = Math.max(grown, few * 2);
    const small = await serve(largeSample(few));
    const large = await serve(largeSample(many));
    try {
      const [ofSmall, ofLarge] = [await questions(small), await questions(large)];

      const rows: Row[] = [];
      for (const [n, one] of ofSmall.entries()) {
        const other = ofLarge[n];
        if (other) rows.push(await compare(one, other, many, quick ? 20 : 60));
      }

      return [...rows, await decade(large, many)];
    } finally {
      await Promise.all([small.close(), large.close()]);
    }
  },
};

async function questions({ url }: Served): Promise<Question[]> {
  const clerk = await desk(url, 'lijing');
  const lines = await linesOf(clerk, {}, 50);
  const people = await Promise.all(upTo(20).map((n) => citizen(url, `sample-bulk-${n * 7}`)));

  return [
    { what: '待办一页', ask: async () => sure(await clerk('queue', { limit: 20 })) },
    {
      what: '卷宗',
      ask: async (n) => sure(await clerk('openDossier', { caseId: lines[n % lines.length]?.caseId ?? '' })),
    },
    { what: '我的案件', ask: async (n) => sure((await people[n % people.length]?.ask('myCases')) as never) },
  ];
}

/** The longest period that can be asked for. */
async function decade({ url }: Served, many: number): Promise<Row> {
  const clerk = await desk(url, 'lijing');
  const { from, to } = yearUntil(new Date());
  const period = { step: 'submit', from: `${Number(from.slice(0, 4)) - 9}${from.slice(4)}`, to };
  const { times } = await timed(upTo(60), 1, async () => sure(await clerk('matterByMonth', period)));

  return atMost(`统计：十年的事项 × 月，${shownCount(many)} 件时，p95`, quantile(times, 0.95), 200, ' 毫秒');
}

/** The two take turns, so that a slow moment of the machine meets both. */
async function compare(small: Question, large: Question, many: number, count: number): Promise<Row> {
  const times: Record<'small' | 'large', number[]> = { small: [], large: [] };
  for (let turn = 0; turn < turns; turn++) {
    for (const [side, { ask }] of Object.entries({ small, large }) as ['small' | 'large', Question][]) {
      for (let n = 0; n < count; n++) {
        const before = performance.now();
        await ask(n);
        times[side].push(performance.now() - before);
      }
    }
  }
  const ratio = quantile(times.large, 0.95) / quantile(times.small, 0.95);

  return atMost(`${small.what}，${shownCount(many)} 件 ÷ ${shownCount(few)} 件，p95`, ratio, 1.5, ' 倍');
}
