import { accepted, assigned, granted, handled, refused, type Plot } from './plot';

/** Cases that ended before or without the lawyer's work coming to its end. */
export const ended: readonly Plot[] = [
  { known: 'sample-refused', beats: refused(12) },
  { beats: [...refused(14), ['serve', 6, 10]] },
  { beats: [...refused(16), ['object', 2, 20]] },
  { beats: [...refused(40), ['object', 30, 20], ['uphold', 26, 10]] },
  { beats: [...refused(70), ['fileAway', 20, 10]] },
  { beats: [...refused(15), ['void', 9, 10], ['issueAgain', 9, 11]] },

  {
    beats: [
      ['submit', 7, 10],
      ['refer', 7, 15],
    ],
  },
  {
    beats: [
      ['submit', 30, 10],
      ['refer', 29, 15],
      ['fileAway', 10, 10],
    ],
  },

  { beats: [...accepted(8), ['withdraw', 6, 19]] },
  { beats: [...accepted(9), ['withdrawAtDesk', 5, 10]] },

  { beats: [...accepted(30), ['ask', 29, 10], ['expire', 16, 9]] },

  { beats: [...granted(12), ['terminate', 4, 10]] },
  { beats: [...handled(35), ['terminateBySettlement', 6, 10]] },
  { beats: [...assigned(20), ['terminate', 9, 10], ['object', 4, 20]] },
  { beats: [...assigned(40), ['terminate', 30, 10], ['object', 25, 20], ['uphold', 21, 10]] },
];
