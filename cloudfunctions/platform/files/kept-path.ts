/**
 * The folder of one upload that belongs to a case: the platform moves a file under its own name only, which people
 * choose. A few hundred folders hold those of all cases: one more for each case would have to be written to the disk,
 * with everything above it, before anybody may be told that a photo is kept.
 * @param name keyed, so that nobody can guess it
 */
export function keptPath(caseId: string, name: string): string {
  return `kept/${name.slice(-2)}/${caseId}-${name}`;
}
