/** One thing that happens in a sample case, so many days ago, at an hour of the day. */
export type Beat = readonly [step: StepName, daysAgo: number, hour: number];

export type StepName =
  | 'submit'
  | 'take'
  | 'accept'
  | 'judge'
  | 'note'
  | 'ask'
  | 'supply'
  | 'propose'
  | 'proposeNo'
  | 'return'
  | 'grant'
  | 'refuse'
  | 'assign'
  | 'refer'
  | 'withdraw'
  | 'expire';

/** How far cases have come: so many people each, dated back from today. */
export const plots: readonly { readonly count: number; readonly beats: readonly Beat[] }[] = [
  { count: 3, beats: [['submit', 0, 8.5]] },
  { count: 4, beats: [['submit', 1, 15]] },
  { count: 3, beats: [['submit', 3, 10]] },
  {
    count: 4,
    beats: [
      ['submit', 6, 9.5],
      ['take', 6, 10],
      ['judge', 6, 10.2],
      ['ask', 6, 10.5],
    ],
  },
  {
    count: 2,
    beats: [
      ['submit', 13, 9],
      ['accept', 13, 11],
      ['ask', 11, 15],
    ],
  },
  {
    count: 5,
    beats: [
      ['submit', 2, 9],
      ['take', 2, 9.2],
      ['accept', 2, 9.5],
      ['judge', 1, 16],
    ],
  },
  {
    count: 4,
    beats: [
      ['submit', 5, 14],
      ['accept', 5, 15],
      ['note', 4, 10],
    ],
  },
  {
    count: 2,
    beats: [
      ['submit', 12, 9],
      ['accept', 12, 10],
      ['ask', 10, 10],
      ['supply', 6, 20],
    ],
  },
  {
    count: 1,
    beats: [
      ['submit', 9, 9],
      ['accept', 9, 10],
    ],
  },
  {
    count: 5,
    beats: [
      ['submit', 4, 9],
      ['accept', 4, 9.5],
      ['judge', 3, 15],
      ['propose', 2, 16],
    ],
  },
  {
    count: 2,
    beats: [
      ['submit', 6, 9],
      ['accept', 6, 11],
      ['proposeNo', 2, 10],
    ],
  },
  {
    count: 6,
    beats: [
      ['submit', 5, 9],
      ['accept', 5, 9.3],
      ['propose', 3, 10],
      ['grant', 2, 15],
    ],
  },
  {
    count: 8,
    beats: [
      ['submit', 12, 9],
      ['accept', 12, 10],
      ['propose', 9, 10],
      ['grant', 8, 16],
      ['assign', 6, 10],
    ],
  },
  {
    count: 2,
    beats: [
      ['submit', 8, 9],
      ['accept', 8, 10],
      ['propose', 6, 9],
      ['return', 5, 9],
      ['propose', 4, 9],
      ['grant', 3, 9],
      ['assign', 1, 9],
    ],
  },
  {
    count: 3,
    beats: [
      ['submit', 15, 9],
      ['accept', 15, 14],
      ['proposeNo', 11, 10],
      ['refuse', 9, 11],
    ],
  },
  {
    count: 2,
    beats: [
      ['submit', 7, 10],
      ['refer', 7, 15],
    ],
  },
  {
    count: 2,
    beats: [
      ['submit', 8, 10],
      ['accept', 8, 14],
      ['withdraw', 6, 19],
    ],
  },
  {
    count: 2,
    beats: [
      ['submit', 30, 9],
      ['accept', 30, 10],
      ['ask', 29, 10],
      ['expire', 16, 9],
    ],
  },
];
