import { fieldKinds, ownPapers, typedSum } from '../../lib/domain';
import type { Answers, OwnPaperKind } from '../../lib/domain';
import type { Texts } from '../../lib/draft/written';

/** One box of the page. */
export interface Box {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly example: string;
  readonly most: number;
  readonly value: string;
}

/** What the application has asked already is not typed again. */
export function fromAnswers(kind: OwnPaperKind, answers: Answers): Texts {
  return Object.fromEntries(
    ownPapers[kind].fields.flatMap(({ id, from }) => {
      const said = from === undefined ? undefined : answers[from];

      if (typeof said !== 'string' || said === '') return [];

      return [[id, from === 'amount' ? typedSum(answers) : said]];
    }),
  );
}

/** The boxes of a paper with what stands in them. */
export function boxesOf(kind: OwnPaperKind, texts: Texts): readonly Box[] {
  return ownPapers[kind].fields.map((field) => ({
    ...{ id: field.id, label: field.label, most: field.most },
    kind: fieldKinds[field.kind].box,
    example: field.example ?? '',
    value: texts[field.id] ?? '',
  }));
}
