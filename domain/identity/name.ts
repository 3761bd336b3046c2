import { fieldError } from '../wording/errors';
import { readText } from './normalise';

/** What is wrong with a person's name, with the cure; `null` when it may stand. */
export function nameFault(text: string): string | null {
  const name = readText(text, 'name').trim();
  const length = [...name].length;
  if (length === 0) return '请填姓名。';
  if (length < 2) return '姓名至少两个字，请对照证件填写。';
  if (length > 50) return '姓名最多50个字，请对照证件填写。';

  return /^[\p{Script=Han}\p{L}·•.'’\- ]+$/u.test(name) ? null : '姓名里只能有文字，请对照证件填写。';
}

/**
 * Reads a person's name: outer spaces off, the dot of minority names made one.
 * @throws DomainError NameInvalid
 */
export function readName(text: string, field = 'name'): string {
  const fault = typeof text === 'string' ? nameFault(text) : '请填姓名。';
  if (fault !== null) throw fieldError('NameInvalid', field, fault);

  return text
    .trim()
    .replace(/[•.](?=\p{Script=Han})/gu, '·')
    .replace(/ +/g, ' ');
}
