import { fearsSomeone, isInDanger } from '../domain';
import type { Answers } from '../domain';
import { currentDraft } from './draft';
import { keepHere } from '../keep-here';

const place = 'quiet';

/** A form of somebody who must fear that others look at the phone. */
function isQuietForm(answers: Answers): boolean {
  return fearsSomeone(answers) || isInDanger(answers) || answers.discreet === 'yes';
}

/** Whether the form that lies on this phone may not be seen by others. */
export function hasQuietDraft(): boolean {
  const draft = currentDraft();

  return draft !== null && isQuietForm(draft.answers);
}

/** Keeps whether the office knows a case of this phone that others may not see. */
export function rememberQuiet(isQuiet: boolean): void {
  if (isQuiet) keepHere(place, true);
  else wx.removeStorageSync(place);
}

/** Whether a form or a case of this phone may not be seen by others: every page then has the quick exit. */
export function isQuietHere(): boolean {
  return hasQuietDraft() || wx.getStorageSync<boolean | ''>(place) === true;
}
