import * as v from 'valibot';
import { id } from '../fields';

const [, form] = id.pipe;

/** An id that somebody picks from a list: where nothing is picked, the page is not at fault. @param sentence what to pick */
export function picked(sentence: string) {
  return v.pipe(v.string(sentence), v.regex(form.requirement, sentence));
}
