import { screen } from '../../lib/look/screen';

interface Cell {
  readonly id: number;
  /** 0 = a day of another month. */
  readonly day: number;
}

interface Week {
  readonly id: number;
  readonly cells: readonly Cell[];
}

/** The days of a month, week by week from Sunday. */
function weeksOf(today: Date): readonly Week[] {
  const first = new Date(today.getFullYear(), today.getMonth(), 1).getDay();
  const days = new Date(today.getFullYear(), today.getMonth() + 1, 0).getDate();
  const cells = [...Array<number>(first).fill(0), ...Array.from({ length: days }, (_, at) => at + 1)].map(
    (day, id) => ({ id, day }),
  );

  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, id) => ({
    id,
    cells: cells.slice(id * 7, id * 7 + 7),
  }));
}

/** A plain calendar: what the quick exit shows to whoever looks over the shoulder. */
screen({
  data: { weekdays: [...'日一二三四五六'], month: '', today: 0, weeks: [] as readonly Week[] },

  onShow() {
    const now = new Date();
    this.setData({
      month: `${now.getFullYear()}年${now.getMonth() + 1}月`,
      today: now.getDate(),
      weeks: weeksOf(now),
    });
  },
});
