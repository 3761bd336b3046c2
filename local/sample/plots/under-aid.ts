import { advanced, arranged, assigned, granted, handled, refused, type Plot } from './plot';

/** Cases that got aid, up to the lawyer at work. */
export const underAid: readonly Plot[] = [
  { known: 'sample-granted', count: 2, beats: granted(5) },
  { beats: [...refused(20), ['object', 12, 10], ['order', 1, 15]] },
  { beats: advanced(2) },
  { beats: [...advanced(6), ['bringPapers', 2, 19]] },
  { beats: [...advanced(6), ['bringPapers', 3, 19], ['propose', 1, 10]] },
  { beats: [...assigned(9), ['decline', 1, 10]] },
  { beats: [...arranged(16), ['askReplacement', 6, 9], ['replaceLawyer', 1, 15]] },

  { known: 'sample-assigned', count: 2, beats: assigned(6) },
  { beats: [...granted(10), ['assignFirm', 5, 10]] },
  { beats: [...assigned(12), ['conflict', 4, 10], ['assignAnother', 3, 10]] },
  {
    beats: [
      ...advanced(9),
      ['bringPapers', 6, 19],
      ['propose', 4, 10],
      ['confirm', 3, 10],
      ['assign', 2, 15],
    ],
  },

  { beats: [['notice', 1, 10]] },
  { beats: [['noticeOfMinor', 0, 9]] },
  {
    beats: [
      ['noticeOfMinor', 5, 9],
      ['assignDefender', 4, 10],
    ],
  },

  { beats: arranged(9) },
  { beats: arranged(18) },

  { known: 'sample-handled', count: 2, beats: handled(30) },
  { beats: [...handled(25), ['askReplacement', 2, 20]] },
  { beats: [...handled(40), ['askReplacement', 20, 20], ['keepLawyer', 17, 10]] },
  { beats: [...handled(28), ['complain', 3, 21]] },
  {
    beats: [...handled(40), ['terminateBySettlement', 12, 10], ['objectAtDesk', 8, 10], ['order', 5, 16]],
  },
  {
    beats: [
      ['notice', 20, 9],
      ['assignDefender', 19, 10],
      ['arrangeDefender', 19, 15],
      ['sign', 18, 9],
    ],
  },
];
