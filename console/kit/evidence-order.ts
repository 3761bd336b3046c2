import type { Material } from '../../domain/case/records/material';

/** The files of one item of the materials list, in page order. */
export interface EvidenceItem {
  readonly item: string;
  readonly files: readonly Material[];
}

/** What was handed in and not taken back, item by item in the order of first arrival, pages in order. */
export function evidenceOf(materials: readonly Material[]): readonly EvidenceItem[] {
  const kept = materials.filter((file) => file.removedAt === null);
  const items = [...new Set(kept.map((file) => file.item))];
  return items.map((item) => ({
    item,
    files: kept.filter((file) => file.item === item).sort((a, b) => a.page - b.page),
  }));
}

/**
 * The file one step further in the whole row of evidence.
 * @param from the id looked at now; an unknown id means the first
 * @returns the id of the neighbour, `null` at either end
 */
export function neighbour(items: readonly EvidenceItem[], from: string, step: 1 | -1): string | null {
  const row = items.flatMap((item) => item.files.map((file) => file.id));
  const at = row.indexOf(from);
  if (at < 0) return row[0] ?? null;
  return row[at + step] ?? null;
}

/** The first file that nobody has judged yet, else the first file, else nothing. */
export function firstToLookAt(items: readonly EvidenceItem[]): string | null {
  const row = items.flatMap((item) => item.files);
  return (row.find((file) => file.verdict === 'unseen') ?? row[0])?.id ?? null;
}
