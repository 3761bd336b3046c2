import type { AskedLetter } from '../../domain/case/records/handling-record';
import { paperTitle } from '../../domain/documents/paper-titles';

/** What the lawyer waits for, and where the desk writes it: `律师要介绍信：…`, `律师要协作函：…`. */
export function askedWords({ errand, paper = 'FZ-015' }: Pick<AskedLetter, 'errand' | 'paper'>): string {
  const title = paperTitle(paper);

  return `律师要${title}：${errand.replace(/[。；]$/, '')}。在“文书”里“写文书”，选${title}。`;
}
