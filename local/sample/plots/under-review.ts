import { accepted, type Plot } from './plot';

/** Cases before the decision. */
export const underReview: readonly Plot[] = [
  { known: 'sample-submitted', count: 3, beats: [['submit', 0, 8.5]] },
  { count: 2, beats: [['submit', 1, 15]] },
  { count: 2, beats: [['submit', 3, 10]] },
  { beats: [['takeDown', 0, 9]] },
  { beats: [['takeCall', 1, 10]] },
  { beats: [['takeAtStation', 1, 14]] },
  { beats: [['takePaper', 1, 16]] },
  { matter: 'wages', beats: [['submitByLiaison', 1, 11]] },
  { matter: 'wages', beats: [['submitGroup', 0, 9]] },
  { matter: 'support_of_parents', beats: [['submitForFather', 1, 9]] },

  {
    known: 'sample-supplement',
    count: 2,
    beats: [
      ['submit', 6, 9.5],
      ['take', 6, 10],
      ['judge', 6, 10.2],
      ['ask', 6, 10.5],
    ],
  },
  { beats: [...accepted(13), ['ask', 11, 15]] },
  { beats: [...accepted(9), ['ask', 8, 10], ['remind', 1, 9]] },
  { beats: [...accepted(12), ['ask', 10, 10], ['supply', 6, 20], ['askAgain', 3, 10]] },

  {
    known: 'sample-reviewing',
    count: 2,
    beats: [
      ['submit', 2, 9],
      ['take', 2, 9.2],
      ['accept', 2, 9.5],
      ['judge', 1, 16],
    ],
  },
  { beats: [...accepted(5), ['note', 4, 10]] },
  {
    beats: [
      ['submit', 4, 9],
      ['take', 4, 9.5],
      ['handOver', 3, 16],
      ['accept', 3, 16.5],
    ],
  },
  { beats: [...accepted(12), ['ask', 10, 10], ['supply', 6, 20]] },
  { beats: accepted(9) },
  { beats: [...accepted(8), ['verify', 7, 10], ['verified', 2, 10]] },
  { beats: [...accepted(3), ['recuse', 2, 11]] },
  {
    matter: 'wages',
    beats: [
      ['submitGroup', 5, 9],
      ['accept', 5, 9.5],
      ['judge', 4, 10],
    ],
  },

  { count: 2, beats: [...accepted(6), ['verify', 4, 10]] },

  { count: 2, beats: [...accepted(4), ['judge', 3, 15], ['propose', 2, 16]] },
  { beats: [...accepted(6), ['proposeNo', 2, 10]] },
  { beats: [...accepted(6), ['propose', 4, 9], ['return', 3, 9], ['propose', 1, 9]] },
];
