import type { Board } from '../../contract/voices/board';
import { boardFigures, boardLines, boardPeriod } from '../../domain/statistics/board/board';
import { totalOf } from '../../domain/statistics/evaluate';
import { dayOf } from '../../domain/time/times';
import { centreOf } from '../centre/centre';
import type { CitizenCall } from '../platform/calls/people';
import { askedFigure } from '../statistics/ask-figures';
import { cellsAsked, loadCells } from '../statistics/load-cells';

/** What the centre did in a year, for anybody: the sums that its own reports are made of. */
export async function board(_input: object, { office, now }: CitizenCall): Promise<Board> {
  const { _id: centreId } = await centreOf(office);
  const period = boardPeriod(dayOf(now));
  const asked = boardFigures.map((name) => askedFigure(name, [], []));
  const loaded = await loadCells(office, centreId, asked, period);
  const numbers = asked.map(
    (one) => [one.name, totalOf(one.figure, cellsAsked(loaded, one, false))] as const,
  );

  return { ...period, lines: boardLines(Object.fromEntries(numbers)) };
}
