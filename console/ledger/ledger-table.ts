import type { LedgerLine } from '../../contract/ledger';
import { writtenField, type LineNames } from '../../domain/ledgers/kit/cell';
import type { Ledger } from '../../domain/ledgers/kit/ledger';
import { shapeOf } from '../../domain/ledgers/kit/shape';
import type { Column, Row } from '../kit/table/table';

/** The columns of a register's list: the fields that have a width, and the second person where one is asked for. */
export function columnsOf({ fields, secondPerson }: Ledger): readonly Column[] {
  const own = Object.entries(fields).flatMap(([key, { label, width, schema }]) => {
    const { kind } = shapeOf(schema);

    return width === undefined
      ? []
      : [{ key, heading: label, width, isNumber: kind === 'count' || kind === 'sum' }];
  });

  return secondPerson ? [...own, { key: 'checkedBy', heading: '复核', width: 6, isNumber: false }] : own;
}

/** The lines of a register in words. */
export function rowsOf(
  { fields, closing }: Ledger,
  lines: readonly LedgerLine[],
  names: LineNames,
): readonly Row[] {
  return lines.map(({ id, values, closed, checkedBy }) => {
    const cells = Object.entries(fields).map(([key, field]) => [
      key,
      writtenField(field, values[key], names),
    ]);
    const [first = []] = cells;
    const [key = '', text = ''] = first;
    const marked = closed ? { [key]: `${text}（已${closing}）` } : {};

    return {
      id,
      cells: { ...Object.fromEntries(cells), ...marked, checkedBy: checkedBy ?? '等复核' } as Row['cells'],
      isClosed: closed !== null,
    };
  });
}
