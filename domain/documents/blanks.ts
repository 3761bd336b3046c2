import type { Case } from '../case/case';
import type { Paper } from '../case/records/paper';
import type { PaperCode } from '../vocabulary/paper-codes';
import type { Blank } from './blank';
import type { Blanks } from './paper-kind';
import { blanksOfForms } from './papers';

export type { Blank } from './blank';

/** What a form is filled with beyond the record, by key. */
export type Content = Readonly<Record<string, string | readonly string[]>>;

/** What staff fill into a form; empty where the record says all. */
export function blanksOf(code: PaperCode): readonly Blank[] {
  const blanks = (blanksOfForms as Readonly<Partial<Record<string, Blanks>>>)[code];

  return blanks ? blanks() : [];
}

/**
 * The content to begin with: what the last paper of this form said, else what the record knows.
 * @param c the case with its papers in the order of issue
 */
export function draftContent(c: Case, code: PaperCode): Content {
  const before = c.papers.filter((paper) => paper.code === code).at(-1);

  return Object.fromEntries(
    blanksOf(code).map(({ key, kind, from }) => [
      key,
      saidBefore(before, key) ?? from?.(c) ?? (kind === 'list' ? [] : ''),
    ]),
  );
}

function saidBefore(paper: Paper | undefined, key: string): string | readonly string[] | null {
  const said = paper?.content[key];
  if (typeof said === 'string' || Array.isArray(said)) return said as string | readonly string[];

  return null;
}

/** The blanks that must be filled before the paper can be issued and are not. */
export function emptyBlanks(code: PaperCode, content: Readonly<Record<string, unknown>>): readonly Blank[] {
  return blanksOf(code).filter(({ key, optional }) => !optional && isEmpty(content[key]));
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() === '' : !Array.isArray(value) || value.length === 0;
}
