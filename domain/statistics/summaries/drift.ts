import type { WrittenSummary } from './write';

/** A number that was signed and is otherwise now. */
export interface SummaryDrift {
  readonly figure: string;
  /** With what is held fast, as it stands in the mould. */
  readonly place: string;
  readonly frozen: string;
  /** `null`: the sentence is not told any more. */
  readonly now: string | null;
}

function numbersIn({
  paragraphs,
}: WrittenSummary): ReadonlyMap<string, { readonly figure: string; readonly text: string }> {
  const found = new Map<string, { figure: string; text: string }>();
  for (const { text, figure, place } of paragraphs.flatMap(({ pieces }) => pieces))
    if (figure !== undefined && place !== undefined) found.set(place, { figure, text });

  return found;
}

/** What of a signed document is no longer what the records say: both values stand beside each other. */
export function summaryDrifts(frozen: WrittenSummary, now: WrittenSummary): readonly SummaryDrift[] {
  const today = numbersIn(now);

  return [...numbersIn(frozen)]
    .map(([place, { figure, text }]) => ({
      figure,
      place,
      frozen: text,
      now: today.get(place)?.text ?? null,
    }))
    .filter((one) => one.frozen !== one.now);
}
