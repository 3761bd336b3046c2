import type { ChannelOpen } from '../trace/assessment';
import { priorityLabels } from '../trace/labels';
import type { Situation } from './situation';

/** The ways of service that are open to the person, as they are kept and shown. */
export function channelsOpen({ channels }: Situation): ChannelOpen[] {
  return channels.map(({ id, title, basis, verified, sameDay, acceptFirst, homeVisit, priorities }) => ({
    ...{ id, title, basis, verified, sameDay, acceptFirst, homeVisit, priorities },
  }));
}

/** What a way of service brings, in words. */
export function bringsOf({
  sameDay,
  acceptFirst,
  homeVisit,
  priorities,
}: Pick<ChannelOpen, 'sameDay' | 'acceptFirst' | 'homeVisit' | 'priorities'>): string[] {
  return [
    ...(sameDay ? ['当天受理'] : []),
    ...(acceptFirst ? ['先受理，材料以后补'] : []),
    ...(homeVisit ? ['上门办'] : []),
    ...priorities.map((one) => priorityLabels[one]),
  ];
}
