import { monthAround } from '../../time/days';
import type { dutyDone } from '../duty-done';
import type { ValuesOf } from '../kit/field';
import type { Printed } from './printed-with';

type Duty = ValuesOf<typeof dutyDone.fields>;

/** Of a duty the sheet of its month and place. */
export const dutyPapers: Printed<Duty> = ({ doneOn, place, where }, { month }) => {
  const lines = month
    .filter((one) => one.place === place && one.where === where)
    .map((one) => ({
      ...{ on: one.doneOn, hours: hoursOf(one), lawyer: one.who, persons: one.people },
      ...{ kinds: one.kinds ?? '', witnessed: one.pleas ?? 0, passedOn: one.passedOn ?? 0 },
    }));

  return [{ code: 'FZ-029', said: { place: where ?? place, ...monthAround(doneOn), lines } }];
};

function hoursOf({ half, signedIn, signedOut }: Duty): string {
  return signedIn && signedOut ? `${signedIn}–${signedOut}` : (half ?? '');
}
