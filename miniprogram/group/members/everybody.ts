import { memberRows, totalOf, yuan } from '../../lib/domain';
import type { Answers, GroupRoom, MemberLine, MemberRow } from '../../lib/domain';
import { sumWords } from '../../lib/words';
import { personView, totalWords } from '../words';
import type { PersonView } from '../words';

/** The group while the form is being filled: rows on this phone, and who has joined on an own one. */
export interface Everybody {
  readonly people: readonly PersonView[];
  readonly total: string;
}

const sameNumber = (one: string, other: string): boolean => one.toUpperCase() === other.toUpperCase();

/** Whoever left comes back by a fresh invitation only: typing them again is not enough. */
function rowView(row: MemberRow, line: MemberLine | undefined): PersonView {
  if (line?.left) return { ...personView(line, false), id: row.number, name: row.name, removable: true };
  if (line?.confirmed) return { ...personView(line, true), name: row.name };

  return {
    id: row.number,
    name: row.name,
    sum: sumWords(totalOf([row])),
    note: '您替他填的，还没在自己手机上确认',
    done: false,
    left: false,
    removable: true,
  };
}

function claimOf(row: MemberRow, line: MemberLine | undefined): number {
  if (line?.left) return 0;

  return line?.confirmed ? line.amount : totalOf([row]);
}

/**
 * Each person once: whoever was typed and has joined stands in the typed row, with what they said of themselves. The
 * rows on the phone are the newest, so the count is right before the office has heard of them.
 */
export function everybody(answers: Answers, room: GroupRoom | null): Everybody {
  const rows = memberRows(answers.members);
  const lines = room?.members ?? [];
  const lineOf = (row: MemberRow) =>
    lines.find(({ typedNumber }) => typedNumber !== null && sameNumber(typedNumber, row.number));
  // The office's own copies of typed rows are left out: a row taken off here may still lie there.
  const others = lines.filter(
    ({ confirmed, typedNumber }) =>
      confirmed && !rows.some(({ number }) => typedNumber !== null && sameNumber(typedNumber, number)),
  );
  const there = others.filter(({ left }) => !left);
  const ofRows = rows.map((row) => claimOf(row, lineOf(row)));
  const own = typeof answers.amount === 'string' ? (yuan(answers.amount) ?? 0) : 0;
  const sum = [own, ...ofRows, ...there.map(({ amount }) => amount)].reduce(
    (all, one) => all + Math.round(one * 100),
    0,
  );
  const count = rows.filter((row) => lineOf(row)?.left !== true).length + there.length;

  return {
    people: [...rows.map((row) => rowView(row, lineOf(row))), ...others.map((one) => personView(one, true))],
    total: count > 0 ? totalWords(count, sum / 100) : '',
  };
}
