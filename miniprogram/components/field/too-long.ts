/**
 * What is said of a text that is longer than its field takes; empty while it fits.
 * @param most signs at most, spaces around them left out
 */
export function tooLongSaid(text: string, most: number): string {
  const { length } = Array.from(text.trim());

  return length > most ? `最多${most}个字，现在${length}个，请删去${length - most}个。` : '';
}
