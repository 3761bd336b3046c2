import { handled, type Plot } from './plot';

/** The lawyer's work, as far as it comes. Stands last, so that the people of all other cases stay who they are. */
export const toTheEnd: readonly Plot[] = [
  { beats: [...handled(26), ['noteMeeting', 16, 15], ['noteHearing', 12, 16]] },
  { beats: [...handled(31), ['noteMeeting', 20, 15], ['report', 6, 10]] },
  { beats: [...handled(33), ['noteMeeting', 22, 15], ['complain', 9, 20], ['answerComplaint', 2, 10]] },
];
