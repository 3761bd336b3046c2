/** The articles of 司法部令148号 whose wording was read; the others are cited to staff only. */
const read148 = [1, 2, 3, 4, 5, 10, 24, 25, 26, 27, 28];

/** Whether an article was read in the original, so that it may be shown to citizens. Practice (000, 003 …) is no law. */
export function wasRead(article: string): boolean {
  if (/^\d{3}(§|$)/.test(article)) return false;
  const of148 = /^148-(\d+)/.exec(article);

  return of148 === null || read148.includes(Number(of148[1]));
}
