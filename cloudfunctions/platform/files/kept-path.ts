/**
 * Where what belongs to a case is put away, without its ending. A few hundred folders for all cases: one made for each
 * photo would have to be written to the disk with everything above it before anybody may be told that it is kept.
 * @param name keyed, so that nobody can guess it
 */
export function keptPath(caseId: string, name: string): string {
  return `kept/${name.slice(-2)}/${caseId}.${name}`;
}
