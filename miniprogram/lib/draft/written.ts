import { isQuietHere } from './quiet';
import { keepHere } from '../keep-here';

const place = 'written';

/** What stands in the boxes of a form, by the box's name. */
export type Texts = Readonly<Record<string, string>>;
type Forms = Readonly<Record<string, Texts>>;

const forms = (): Forms => wx.getStorageSync<Forms | ''>(place) || {};

/**
 * What was typed into a form and not sent, whatever closed it.
 * @param form names the page and, where it has one, the case
 */
export function written(form: string): Texts {
  return forms()[form] ?? {};
}

/** Keeps what stands in a form, with every key; on a phone that others may look at nothing is kept. */
export function keepWritten(form: string, texts: Texts): void {
  if (isQuietHere()) return dropWritten(form);
  keepHere(place, { ...forms(), [form]: texts });
}

/** Forgets a form: it is sent, or nobody may see it. */
export function dropWritten(form: string): void {
  const others = Object.entries(forms()).filter(([name]) => name !== form);
  if (others.length > 0) keepHere(place, Object.fromEntries(others));
  else wx.removeStorageSync(place);
}

/** Forgets every form. */
export function forgetWritten(): void {
  wx.removeStorageSync(place);
}
