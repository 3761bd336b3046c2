import type { HandedPaper, HandOver } from '../../domain/case/records/hand-over';
import { textOf, type Values } from '../kit/form/form';

/** A line that was typed, and the paper it names; `null` where it could not be read. */
interface TypedPaper {
  readonly line: string;
  readonly paper: HandedPaper | null;
}

/** 移交清单 as it is typed at the desk, a paper a line: `会见笔录，3页，原件`. */
export function handedPapers(typed: string): readonly TypedPaper[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ line, paper: paperOf(line) }));
}

function paperOf(line: string): HandedPaper | null {
  const [title = '', pages = '', kind = ''] = line.split(/[，,、\s]+/);
  const [, count] = /^(\d{1,4})页?$/.exec(pages) ?? [];
  if (title === '' || !count || Number(count) === 0 || !/^(原件|复印件)$/.test(kind)) return null;

  return { title, pages: Number(count), original: kind === '原件' };
}

/** What cannot be read, with how to write it. */
export function handedFault(values: Values): string | null {
  const unread = handedPapers(textOf(values, 'papers')).find(({ paper }) => paper === null);

  return unread ? `“${unread.line}”看不懂，请写成：会见笔录，3页，原件。` : null;
}

/** What was handed over, in one sentence. */
export function handedWords({ papers, nothing }: Pick<HandOver, 'papers' | 'nothing'>): string {
  if (nothing !== null) return `没有材料，${nothing}`;

  return papers
    .map(({ title, pages, original }) => `${title}${pages}页${original ? '原件' : '复印件'}`)
    .join('、');
}
