import type { Progress } from '../case/records/handling-record';
import { actKinds, notDoneWords, type ActKind } from '../vocabulary/handling/acts';

/** An act, or that it was not done: the reason stands in its text (law-back-half §A.3). */
type Act = Pick<Progress, 'notDone'> & { readonly act: ActKind };

/** `阅卷`, or `阅卷（没有办）`, as the desk and the papers say it. */
export function actForStaff({ act, notDone = false }: Act): string {
  return `${actKinds[act].staff}${notDone ? '（没有办）' : ''}`;
}

/** `律师去看了案卷。`, or `没有去看案卷。`, as the person reads it. */
export function actForCitizen({ act, notDone = false }: Act): string {
  return notDone ? notDoneWords[act] : actKinds[act].citizen;
}
