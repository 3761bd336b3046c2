import { rules } from '../../domain/materials/all-rules';
import { linesOf } from './typed-lines';

const titles = new Map(rules.map(({ item }) => [item.code, item.title]));
const codes = new Map([...titles].map(([code, title]) => [title, code]));

/** The own sentences of the supplement notice, one line each: the material's name, a colon, the sentence. */
export function supplementsTyped(supplements: Readonly<Record<string, string>>): string {
  return Object.entries(supplements)
    .map(([code, sentence]) => `${titles.get(code) ?? code}：${sentence}`)
    .join('\n');
}

/** As typed, by the code of the material; a name that no material has stays, and the office refuses it. */
export function supplementsWritten(text: string): Record<string, string> {
  return Object.fromEntries(
    linesOf(text).map((line) => {
      const [, name = line, sentence = ''] = /^([^：:]+)[：:](.*)$/.exec(line) ?? [];
      return [codes.get(name.trim()) ?? name.trim(), sentence.trim()];
    }),
  );
}
