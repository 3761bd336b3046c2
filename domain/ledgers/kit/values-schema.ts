import * as v from 'valibot';
import type { Ledger } from './ledger';

/** What a line holds, by field, where the register is not known beforehand. */
export type LineValues = Readonly<Record<string, unknown>>;

/** The schema of a whole line: each field by itself, then what must hold between them. */
export function valuesSchema({ fields, together = [] }: Pick<Ledger, 'fields' | 'together'>) {
  const entries = Object.fromEntries(Object.entries(fields).map(([key, { schema }]) => [key, schema]));
  const line = v.strictObject(entries, ({ expected }) => {
    if (expected === 'never') return '多了一项不认识的内容，请刷新再试。';
    const missing = fields[expected?.split('"').join('') ?? ''];

    return missing ? `请填写${missing.label}。` : '请把内容填完整。';
  });

  return v.pipe(
    line,
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      for (const { field, wrong } of together) {
        const message = wrong(dataset.value);
        const path = { type: 'object', origin: 'value', input: dataset.value, key: field, value: undefined };
        if (message !== null) addIssue({ message, path: [path as v.IssuePathItem] });
      }
    }),
  );
}

/** The faults of a line, the first of each field; empty when it may be saved. */
export function faultsOf(ledger: Ledger, values: LineValues): Readonly<Record<string, string>> {
  const { issues = [] } = v.safeParse(valuesSchema(ledger), values);
  const faults = issues.map((issue) => [v.getDotPath(issue)?.split('.')[0] ?? '', issue.message] as const);

  return Object.fromEntries([...faults].reverse());
}
