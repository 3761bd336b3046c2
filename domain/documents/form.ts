import type { Case } from '../case/case';
import type { Paper, PaperCode } from '../case/paper';
import type { Block } from './blocks';
import type { Letterhead } from './letterhead';

/** What a form is filled from: the record, what was frozen at issue, and who writes. */
export interface FormInput {
  readonly case: Case;
  readonly paper: Paper;
  readonly letterhead: Letterhead;
}

/** One form of the ministry (法律援助文书格式 2023, law.md §5). */
export interface Form {
  readonly code: PaperCode;
  /** The word in its number: 青援〔给〕字. */
  readonly numberWord: string;
  readonly sheet?: true;
  readonly write: (input: FormInput) => readonly Block[];
}

/** A text of the frozen content; empty where it was not given. */
export function textOf(paper: Paper, key: string): string {
  const value = paper.content[key];

  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A list of texts of the frozen content; empty where it was not given. */
export function listOf(paper: Paper, key: string): readonly string[] {
  const value = paper.content[key];

  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}
