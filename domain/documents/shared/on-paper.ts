import type { Paper } from '../../case/records/paper';
import { onPaperWords, type OnPaperKey } from '../../case/records/on-paper';
import { line, type Blank } from '../blank';
import { byHand } from '../blocks';
import { textOf, type FormCase } from '../form';

/** A blank of FZ-002 or FZ-004 that begins with what the window took down. */
export function fromOnPaper(key: OnPaperKey): Blank {
  return line(key, onPaperWords[key], ({ applicant }) => applicant.onPaper?.[key] ?? '');
}

/** What the paper was given, else what the window took down, else room to write it by hand. */
export function saidOnPaper({ applicant }: FormCase, paper: Paper, key: OnPaperKey): string {
  return byHand(textOf(paper, key) || (applicant.onPaper?.[key] ?? ''));
}
