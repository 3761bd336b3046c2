import { onPaperWords, type OnPaper, type OnPaperKey } from '../../domain/case/records/on-paper';
import { textOf, type FormField, type Values } from '../kit/form/form';

const hints: Readonly<Partial<Record<OnPaperKey, string>>> = {
  household: '一行一人：姓名、关系、年龄、做什么',
  months: '比如 12',
  houses: '几处、在哪里，没有写“无”',
  cars: '什么车、几辆，没有写“无”',
};

/** What only the printed form asks; all of it may stay empty, and is then written by hand. */
export function onPaperFields(keys: readonly OnPaperKey[]): readonly FormField[] {
  return keys.map((key) => ({
    key,
    label: onPaperWords[key],
    kind: key === 'household' ? 'long' : 'line',
    optional: true,
    longest: 500,
    ...(hints[key] && { hint: hints[key] }),
  }));
}

/** What is sent: of those that this application asks, what was written; `null` where nothing was. */
export function onPaperFrom(values: Values, asked: readonly OnPaperKey[]): OnPaper | null {
  const written = asked.flatMap((key) => {
    const text = textOf(values, key);

    return text === '' ? [] : [[key, text] as const];
  });

  return written.length > 0 ? Object.fromEntries(written) : null;
}
