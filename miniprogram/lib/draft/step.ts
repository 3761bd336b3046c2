import { sections } from '../domain';
import type { SectionId } from '../domain';

/** Two more steps follow the questions: the papers, and looking it all over. */
const later = ['材料', '核对'] as const;

/**
 * `第 3 步，共 8 步：您家的情况` for a section of the questions, or for one of the steps after them. The count never changes
 * under way: a section that nothing is asked of is passed over.
 */
export function stepWords(at: SectionId | (typeof later)[number]): string {
  const steps = [...sections, ...later.map((title) => ({ id: title, title }))];
  const place = steps.findIndex(({ id }) => id === at);

  return `第 ${place + 1} 步，共 ${steps.length} 步：${steps[place]?.title ?? ''}`;
}
