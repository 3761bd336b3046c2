/** The lines of a text, one thing each, empty ones aside. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A map place as typed in two boxes: both or none. */
export function placeOf(latitude: string, longitude: string): { latitude: number; longitude: number } | null {
  if (!latitude.trim() && !longitude.trim()) return null;
  return { latitude: Number(latitude), longitude: Number(longitude) };
}
