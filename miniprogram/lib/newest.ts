/**
 * For a page that reads the same thing again while an earlier reading is still on its way: gives each answer, but
 * `null` in place of one that was asked for before the one shown last.
 */
export function newest(): <Answer>(reading: Promise<Answer>) => Promise<Answer | null> {
  let [asked, shown] = [0, 0];

  return async (reading) => {
    asked += 1;
    const own = asked;
    const answer = await reading;
    if (own < shown) return null;
    shown = own;

    return answer;
  };
}
