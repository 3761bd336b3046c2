import { sectionStates } from '../domain';
import type { Answers, SectionId } from '../domain';

/** Two more steps follow the questions: the papers, and looking it all over. */
const later = ['材料', '核对'] as const;

/** `第 3 步，共 6 步：您家的情况` for a section of the questions, or for one of the steps after them. */
export function stepWords(answers: Answers, at: SectionId | (typeof later)[number]): string {
  const needed = sectionStates(answers).filter((section) => section.state !== 'not_needed');
  const steps = [
    ...needed.map(({ id, title }) => ({ id, title })),
    ...later.map((title) => ({ id: title, title })),
  ];
  const place = steps.findIndex(({ id }) => id === at);

  return `第 ${place + 1} 步，共 ${steps.length} 步：${steps[place]?.title ?? ''}`;
}
