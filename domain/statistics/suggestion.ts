/** How many signs have to be changed, put in or left out to make one word the other. */
function distance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = (before[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      now.push(Math.min(change, (before[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1));
    }
    before = now;
  }

  return before[b.length] ?? 0;
}

/** How much a name is like a word, from nought to one: most where the name begins with it or holds it whole. */
function likeness(word: string, name: string): number {
  const [short, long] = word.length <= name.length ? [word, name] : [name, word];
  if (short.length >= 2 && long.includes(short)) {
    const share = short.length / long.length;

    return short === word ? 0.85 + 0.15 * share : 0.6 + 0.3 * share;
  }

  return 1 - distance(word, name) / Math.max(word.length, name.length, 1);
}

const nearEnough = 0.6;

/** The name that is most like a word that nobody knows; `null` where none is near. */
export function nearest(word: string, names: readonly string[]): string | null {
  let found: string | null = null;
  let best = nearEnough;
  for (const name of names) {
    const like = likeness(word, name);
    if (like < best || (like === best && found !== null)) continue;
    [found, best] = [name, like];
  }

  return found;
}

/** The same as words behind a name: （是不是“结案日”？）. */
export function suggestion(word: string, names: readonly string[]): string {
  const found = nearest(word, names);

  return found === null ? '' : `（是不是“${found}”？）`;
}
