import type { FilingCheck } from '../case/records/closing-record';
import type { FollowUp } from '../case/records/voices-record';
import type { ComplaintSubject } from '../vocabulary/voices/complaint-subjects';
import { opinionPoints, sittingPoints } from '../vocabulary/voices/organ-opinions';
import { ratedItems } from '../vocabulary/voices/visit-ratings';
import type { Score } from './review/score';
import type { ScoreSheet } from './review/sheet';

/** What was found in some days, from wherever it was found. */
export interface Found {
  readonly complaints: readonly { readonly about: ComplaintSubject; readonly finding: string | null }[];
  readonly visits: readonly Pick<
    FollowUp,
    'satisfied' | 'feeAsked' | 'resultPerformed' | 'told' | 'ratings'
  >[];
  readonly sittings: readonly Readonly<Record<string, string>>[];
  /** What the organs that handled the matters said of the lawyers' work (FZ-031). */
  readonly opinions: readonly Readonly<Record<string, string>>[];
  readonly rounds: readonly {
    readonly sheet: ScoreSheet;
    readonly scores: readonly Pick<Score, 'points'>[];
  }[];
  /** The checks of files before they were archived. */
  readonly filings: readonly Pick<FilingCheck, 'lines'>[];
}

/** One weakness: at which step, what, from where it is known, and how often out of how many. */
export interface Finding {
  readonly step: string;
  readonly cause: string;
  readonly source: string;
  /** Per cent, one decimal. */
  readonly share: number;
  /** The count with its base, in words. */
  readonly says: string;
}

const stepOfSubject: Readonly<Record<ComplaintSubject, readonly [step: string, cause: string]>> = {
  centre: ['窗口和审查', '投诉中心查实'],
  staff: ['窗口和审查', '投诉工作人员查实'],
  firm: ['指派和安排', '投诉律所查实'],
  lawyer: ['办理', '投诉承办人查实'],
  fee: ['收钱收物', '投诉收钱查实'],
};

const stepOfItem = {
  attitude: '办理',
  contact: '办理',
  rights: '办理',
  result: '结案',
  whole: '总体',
} as const satisfies Record<keyof typeof ratedItems, string>;

/** All weaknesses by step and cause, where most goes wrong first; what never went wrong is left out. */
export function findingsOf(found: Found): readonly Finding[] {
  const all = [ofComplaints, ofVisits, ofWatching, ofRounds, ofFilings].flatMap((of) => of(found));

  return all
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || a.step.localeCompare(b.step, 'zh-CN'));
}

function finding(
  [step, cause, source]: readonly [string, string, string],
  count: number,
  base: number,
  says: string,
): Finding {
  const share = base === 0 ? 0 : Math.round((count / base) * 1000) / 10;

  return { step, cause, source, share, says };
}

function ofComplaints({ complaints }: Found): readonly Finding[] {
  const answered = complaints.filter((one) => one.finding !== null);

  return (Object.keys(stepOfSubject) as ComplaintSubject[]).map((about) => {
    const [step, cause] = stepOfSubject[about];
    const upheld = answered.filter(
      (one) => one.about === about && (one.finding === 'wholly' || one.finding === 'partly'),
    ).length;

    return finding([step, cause, '投诉'], upheld, answered.length, `答复的${answered.length}件里${upheld}件`);
  });
}

function ofVisits({ visits }: Found): readonly Finding[] {
  const answered = visits.filter(({ satisfied }) => satisfied !== null);
  const base = answered.length;
  const row = (step: string, cause: string, count: number): Finding =>
    finding([step, cause, '回访'], count, base, `答复的${base}人里${count}人`);
  const rated = (Object.keys(ratedItems) as (keyof typeof ratedItems)[]).map((key) =>
    row(
      stepOfItem[key],
      `${ratedItems[key]}不满意`,
      answered.filter(({ ratings }) => ratings?.[key] === '不满意').length,
    ),
  );

  return [
    ...rated,
    row('办理', '没有告诉进展', answered.filter(({ told }) => told === false).length),
    row('结案', '结果没有全兑现', answered.filter((one) => one.resultPerformed === false).length),
    row('收钱收物', '受援人说有人收钱', answered.filter(({ feeAsked }) => feeAsked === true).length),
  ];
}

/** What was rated less than good by whoever watched: the centre in the room, the organ in its letter. */
function ofWatching({ sittings, opinions }: Found): readonly Finding[] {
  return [
    ...weakOf(sittings, sittingPoints, '旁听', (base, weak) => `旁听的${base}次里${weak}次`),
    ...weakOf(opinions, opinionPoints, '办案机关', (base, weak) => `回的${base}封函里${weak}封`),
  ];
}

function weakOf(
  rated: readonly Readonly<Record<string, string>>[],
  points: Readonly<Record<string, string>>,
  source: string,
  says: (base: number, weak: number) => string,
): readonly Finding[] {
  return Object.entries(points).map(([key, label]) => {
    const weak = rated.filter((ratings) => ratings[key] === '差' || ratings[key] === '一般').length;

    return finding(['开庭', `${label}一般或差`, source], weak, rated.length, says(rated.length, weak));
  });
}

interface Line {
  readonly item: string;
  readonly most: number;
  readonly points: number;
}

/** Points lost of a line, over all sheets that have a line of this name. */
function lostOf(
  sheets: readonly (readonly Line[])[],
  [step, source]: readonly [step: string, source: string],
  says: (sheets: number) => string,
): readonly Finding[] {
  const lost = new Map<string, { given: number; most: number; sheets: number }>();
  for (const { item, most, points } of sheets.flat()) {
    const sum = lost.get(item) ?? { given: 0, most: 0, sheets: 0 };
    lost.set(item, { given: sum.given + points, most: sum.most + most, sheets: sum.sheets + 1 });
  }

  return [...lost].map(([item, sum]) =>
    finding([step, item, source], sum.most - sum.given, sum.most, says(sum.sheets)),
  );
}

function ofRounds({ rounds }: Found): readonly Finding[] {
  const sheets = rounds.flatMap(({ sheet, scores }) =>
    scores.map(({ points }) =>
      sheet.items.map(({ key, item, most }) => ({ item, most, points: points[key] ?? 0 })),
    ),
  );

  return lostOf(sheets, ['案卷', '评查'], (count) => `${count}份评分表里扣掉的分`);
}

/** What the archivist took points off for, file by file. */
function ofFilings({ filings }: Found): readonly Finding[] {
  return lostOf(
    filings.map(({ lines }) => lines),
    ['归档', '归档检查'],
    (count) => `检查的${count}卷里扣掉的分`,
  );
}
