/** What went wrong in product code since the start; tests expect it to stay empty. */
export const reported: unknown[] = [];

/** Shows an error of product code in the browser's console, where DevTools would show it. */
export function report(error: unknown): void {
  reported.push(error);
  console.error(error);
}
