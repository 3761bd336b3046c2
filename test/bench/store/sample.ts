/** A document of about 800 bytes, the size of a case with a few events; `i` makes it unique. */
export interface SampleDoc {
  _id: string;
  status: string;
  owner: string;
  createdAt: number;
  facts: Record<string, string>;
}

/** Ten states, as many as a queue distinguishes. */
export const statuses = Array.from({ length: 10 }, (_, i) => `state-${i}`);

/** Makes document number `i`. */
export function sampleDoc(i: number): SampleDoc {
  const facts = Object.fromEntries(
    Array.from({ length: 12 }, (_, n) => [`answer${n}`, `答案 ${i}-${n} ${'字'.repeat(12)}`]),
  );

  return {
    _id: `doc-${i}`,
    status: statuses[i % statuses.length] ?? '',
    owner: `owner-${i % 5000}`,
    createdAt: 1_700_000_000_000 + i * 1000,
    facts,
  };
}
