import { board } from '../../lib/domain';
import type { Board } from '../../lib/domain';
import { keepIfRoom } from '../../lib/keep-here';
import { ask } from '../../lib/office';

const place = 'board';

interface Kept {
  readonly on: string;
  readonly board: Board;
}

/** What the centre did in a year, with the days it is about; no lines where there is nothing to say. */
export interface BoardView {
  readonly span: string;
  readonly lines: readonly string[];
}

export const noBoard: BoardView = { span: '', lines: [] };

/** Asks the office for its board, once a day; what it said before stands in until then, and without a network. */
export async function boardOf(today: string): Promise<BoardView> {
  const kept = wx.getStorageSync<Kept | ''>(place);
  if (kept && kept.on === today) return viewOf(kept.board);
  const answer = await ask(board, {});
  if (!answer.ok) return kept ? viewOf(kept.board) : noBoard;
  keepIfRoom(place, { on: today, board: answer.data });

  return viewOf(answer.data);
}

const monthOf = (day: string): string => `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月`;

function viewOf({ from, to, lines }: Board): BoardView {
  return { span: `${monthOf(from)}到${monthOf(to)}，本中心`, lines };
}
