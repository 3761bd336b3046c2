/**
 * Does something again and again while a page is open.
 * @returns ends it
 */
export function every(seconds: number, work: () => void): () => void {
  const timer = setInterval(work, seconds * 1000);

  return () => clearInterval(timer);
}
