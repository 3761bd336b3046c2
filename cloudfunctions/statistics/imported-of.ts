const mark = 'old.';

/** Under this name the sums of imported lines are kept beside those of everything. */
export function importedOf(centreId: string): string {
  return `${mark}${centreId}`;
}

/** Whether sums are kept under such a name. */
export function isImported(unit: string): boolean {
  return unit.startsWith(mark);
}
