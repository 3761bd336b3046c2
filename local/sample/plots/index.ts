import { ended } from './ended';
import type { Plot } from './plot';
import { toTheEnd } from './to-the-end';
import { underAid } from './under-aid';
import { underReview } from './under-review';

export type { Beat, Plot } from './plot';

/** Stands last, so that the people of all other cases stay who they are. */
const fromCustody: Plot = {
  matter: 'traffic_injury',
  beats: [
    ['passedOn', 3, 15],
    ['accept', 3, 16],
  ],
};

/** How far cases have come: every state and every side record that the commands reach, dated back from today. */
export const plots: readonly Plot[] = [...underReview, ...underAid, ...ended, fromCustody, ...toTheEnd];
