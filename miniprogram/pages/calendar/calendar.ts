import { screen } from '../../lib/screen';

/** The days of a month, week by week from Sunday; 0 = no day. */
function weeksOf(today: Date): readonly (readonly number[])[] {
  const first = new Date(today.getFullYear(), today.getMonth(), 1).getDay();
  const days = new Date(today.getFullYear(), today.getMonth() + 1, 0).getDate();
  const cells = [...Array<number>(first).fill(0), ...Array.from({ length: days }, (_, at) => at + 1)];

  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    cells.slice(week * 7, week * 7 + 7),
  );
}

/** A plain calendar: what the quick exit shows to whoever looks over the shoulder. */
screen({
  data: { weekdays: [...'日一二三四五六'], month: '', today: 0, weeks: [] as readonly (readonly number[])[] },

  onShow() {
    const now = new Date();
    this.setData({
      month: `${now.getFullYear()}年${now.getMonth() + 1}月`,
      today: now.getDate(),
      weeks: weeksOf(now),
    });
  },
});
