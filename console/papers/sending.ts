import type { PaperLine } from '../../contract/papers/papers';

/** The papers that can be registered now: to be posted each needs the number from the post, served they are all. */
export function toDo<Line extends Pick<PaperLine, 'paperId'>>(
  deed: 'post' | 'serve',
  lines: readonly Line[],
  numbers: Readonly<Record<string, string>>,
): readonly Line[] {
  return deed === 'serve' ? lines : lines.filter(({ paperId }) => (numbers[paperId] ?? '').trim() !== '');
}

/** Two papers of one case are registered one after the other: each answer brings the version for the next. */
export function nextVersions(
  lines: readonly Pick<PaperLine, 'caseId' | 'version'>[],
): (caseId: string, now?: number) => number {
  const versions = new Map(lines.map(({ caseId, version }) => [caseId, version]));

  return (caseId, now) => {
    if (now !== undefined) versions.set(caseId, now);

    return versions.get(caseId) ?? 0;
  };
}
