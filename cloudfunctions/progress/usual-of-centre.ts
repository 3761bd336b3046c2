import type { UsualDays } from '../../contract/progress/cases';
import { usualDays } from '../../domain/case/usual-days';
import type { Instant } from '../../domain/time/times';
import { daysAfter } from '../../domain/time/moments';
import { centreOf } from '../centre/centre';
import type { CitizenCall } from '../platform/calls/people';
import type { Office } from '../platform/office';
import { is } from '../platform/sdk/sdk';

/** The newest that are over: enough to tell, few enough for one read. */
const most = 200;
/** A form that is still being filled in has no rank at all. */
const closedRanks = '9';
/** Days: what was usual before that is no promise. */
const newerThan = 365;

/** How long each stop of the way usually takes at a centre, from its own events; one read, remembered for a minute. */
function usualOfCentre(office: Office, centreId: string, now: Instant): Promise<readonly (number | null)[]> {
  return office.remembered(`usual:${centreId}`, async () => {
    const over = await office.store.find(
      'cases',
      { centreId, 'desk.open': false, 'desk.rank': is.from(closedRanks) },
      {
        ...{ limit: most, order: [['desk.rank', 'asc']] },
        fields: ['submittedAt', 'events.at', 'events.from', 'events.to'],
      },
    );
    const from = daysAfter(now, -newerThan);

    return usualDays(
      over
        .filter(({ submittedAt }) => submittedAt !== null && submittedAt >= from)
        .map(({ events }) => events),
    );
  });
}

/** How long each stop of the way usually takes at the centre, for anybody on the phone. */
export async function usualHere(_input: object, { office, now }: CitizenCall): Promise<UsualDays> {
  const { _id: centreId } = await centreOf(office);

  return { usual: await usualOfCentre(office, centreId, now) };
}
