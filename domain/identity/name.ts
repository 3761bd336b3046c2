import { fieldError } from '../refusals/errors';
import { plainText, readText } from './normalise';

/** The dots that keyboards offer instead of the one of minority names (GB 18030 asks for U+00B7). */
const lookAlikes = /\s*[·・･‧•∙⋅⸱᛫⦁●▪‣]\s*/gu;
/** A plain full stop is that dot only between signs that are written with it. */
const stopBetween = /(\p{Script=Han})\s*[.。]\s*(?=\p{Script=Han})/gu;
/** What is pasted along with a name: its heading, and the stop of a list behind it. */
const along = /^姓名\s*:?|[,;:、。!]+$/gu;
const stopBehind = /(\p{Script=Han})\.+$/u;
const spaceBetweenHan = /(\p{Script=Han}) +(?=\p{Script=Han})/gu;

/** Letters of any script with their marks, the dot, and what stands in foreign and Tibetan names. */
const allowed = /^[\p{L}\p{M}〇·.'’ʻʼ\u0060´\u0f0b\u0f0c\- ]+$/u;

/** A name in its one form: one dot, no space around it or inside a Chinese name, nothing that nobody sees. */
function oneForm(text: string): string {
  return plainText(text)
    .replace(along, '')
    .replace(stopBehind, '$1')
    .replace(lookAlikes, '·')
    .replace(stopBetween, '$1·')
    .replace(spaceBetweenHan, '$1')
    .replace(/^[·\s]+|[·\s]+$/g, '')
    .normalize('NFC');
}

/** What is wrong with a person's name, with the cure; `null` when it may stand. */
export function nameFault(text: string): string | null {
  const name = oneForm(readText(text, 'name'));
  const length = [...name].length;
  if (length === 0) return '请填姓名。';
  if (length > 50) return '姓名最多50个字，请对照证件填写。';

  return allowed.test(name) && /\p{L}/u.test(name) ? null : '姓名里只能有文字，请对照证件填写。';
}

/** What to look at twice in a name that may stand: some people do have a name of one sign. */
export function nameWarning(text: string): string | null {
  const isShort = nameFault(text) === null && [...oneForm(text)].length === 1;

  return isShort ? '只有一个字，和证件上一样吗？一样就接着填。' : null;
}

/**
 * Reads a person's name into its one form, whichever keyboard it was typed on.
 * @throws DomainError NameInvalid
 */
export function readName(text: string, field = 'name'): string {
  const fault = typeof text === 'string' ? nameFault(text) : '请填姓名。';
  if (fault !== null) throw fieldError('NameInvalid', field, fault);

  return oneForm(text);
}

/**
 * What two spellings of one name have in common, to search and compare by: letters only, small ones. A name without
 * its dot, its spaces or its apostrophe is the same name.
 * @returns an empty text for one without letters
 */
export function nameKey(text: string): string {
  return oneForm(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
