type Plain = Readonly<Record<string, unknown>>;

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * What a form shows when it is opened again. What the person changed stands as typed; what they left alone is as the
 * office has it now, so that nobody brings back, without a word, what a colleague changed meanwhile.
 * @param base what the form started with when it was typed in
 * @param mine what stood in it last
 * @param now what it would start with now
 */
export function merged(base: unknown, mine: unknown, now: unknown): unknown {
  if (same(base, mine)) return now;
  if (!isPlain(base) || !isPlain(mine) || !isPlain(now)) return mine;
  const keys = [...new Set([...Object.keys(now), ...Object.keys(mine)])];

  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = merged(base[key], mine[key], now[key]);

      return value === undefined ? [] : [[key, value]];
    }),
  );
}
