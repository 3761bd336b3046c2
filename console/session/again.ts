import { shallowRef } from 'vue';
import type { Refusal } from '../../contract/envelope';
import { OfficeRefused } from '../office';

interface Waiting {
  readonly goOn: () => void;
  readonly giveUp: (why: OfficeRefused) => void;
}

/** Why somebody who was at work has to sign in again; the shell then lays a sheet over the page. */
export const ended = shallowRef<Refusal | null>(null);

const waiting: Waiting[] = [];

/** Waits with what was asked until the person has signed in again. @throws OfficeRefused when somebody else takes the desk */
export function waitForSignIn(refusal: Refusal): Promise<void> {
  ended.value = refusal;

  return new Promise((goOn, giveUp) => waiting.push({ goOn, giveUp }));
}

/** The same person is back: everything that waited goes on. */
export function goOnAfterSignIn(): void {
  ended.value = null;
  for (const { goOn } of waiting.splice(0)) goOn();
}

/** Somebody else takes the desk: what waited is refused as it was. */
export function giveUpWaiting(): void {
  const why = new OfficeRefused(ended.value ?? { code: 'NotSignedIn', message: '请先登录。' });
  ended.value = null;
  for (const { giveUp } of waiting.splice(0)) giveUp(why);
}
