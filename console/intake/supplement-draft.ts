import type { Case } from '../../domain/case/case';
import type { Assessment } from '../../domain/eligibility/trace/assessment';
import { materialsFor, supplementNotice, type HandedIn } from '../../domain/materials';

/** One line of the form: a paper that may be asked for, the sentence for the citizen, and whether it is ticked. */
export interface SupplementLine {
  readonly code: string;
  readonly title: string;
  readonly sentence: string;
  readonly whereToGet: string;
  readonly ticked: boolean;
}

type Papers = Pick<Case, 'facts' | 'materials'>;

/**
 * The papers of this case as lines to tick. What is missing or unusable is ticked with its sentence;
 * the rest of the list may be ticked by hand.
 */
export function supplementDraft(
  { facts, materials }: Papers,
  assessment: Assessment,
): readonly SupplementLine[] {
  const list = materialsFor(facts, assessment);
  const wanted = supplementNotice(list, handedIn(materials));
  const others = [...list.required, ...list.optional, ...list.later].filter(
    (item) => !wanted.some((one) => one.code === item.code),
  );
  return [
    ...wanted.map(({ code, title, sentence, whereToGet }) => ({
      code,
      title,
      sentence,
      whereToGet,
      ticked: true,
    })),
    ...others.map(({ code, title, whereToGet }) => ({
      code,
      title,
      sentence: `请补：${title}。`,
      whereToGet,
      ticked: false,
    })),
  ];
}

function handedIn(materials: Papers['materials']): readonly HandedIn[] {
  return materials
    .filter((file) => file.removedAt === null)
    .map(({ item, verdict, verdictReason }) => ({
      code: item,
      verdict,
      ...(verdictReason && { reason: verdictReason }),
    }));
}
