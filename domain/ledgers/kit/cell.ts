import { isDomainError } from '../../refusals/errors';
import { isFailedFormula, plainCellText, squeezed } from '../../statistics/lines/plain-cell';
import { readCell } from '../../statistics/lines/read-cell';
import type { LedgerField } from './field';
import type { ReadCell } from './read-as';
import { momentText, readMoment } from './moment-text';
import { placeText, readPlace } from './place-text';
import { shapeOf, type FieldShape } from './shape';

/** Lines of other registers by their id, for each register that a field may name: `{ stations: { a1: '柳溪镇工作站' } }`. */
export type LineNames = Readonly<Record<string, Readonly<Record<string, string>>>>;

const kinds = { day: 'day', count: 'count', sum: 'sum', yes: 'flag', list: 'list' } as const;

/** What a cell can hold once blanks at its ends are gone; `null` for nothing and for what is no cell. */
function plainCell(cell: unknown): string | number | boolean | null {
  if (typeof cell === 'string') return plainCellText(cell);
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? null : dateCell(cell.toISOString());

  return typeof cell === 'number' || typeof cell === 'boolean' ? cell : null;
}

/** A date cell has the clock's time in it; at midnight it is a day. */
function dateCell(written: string): string {
  const [day = '', time = ''] = written.split('T');

  return time.startsWith('00:00') ? day : `${day} ${time.slice(0, 5)}`;
}

function shown(cell: string | number | boolean): string {
  return `“${String(cell).slice(0, 20)}”`;
}

function nothing({ kind }: FieldShape): unknown {
  return kind === 'list' ? [] : kind === 'yes' ? false : null;
}

function chosen({ words = {}, label }: LedgerField, { options }: FieldShape, typed: string): ReadCell {
  const code = options.find((one) =>
    [one, words[one] ?? one].some((word) => squeezed(word) === squeezed(typed)),
  );
  const all = options.map((one) => words[one] ?? one).join('、');

  return code === undefined
    ? { fault: `${label}：没有${shown(typed)}，要填${all}里的一个。` }
    : { value: code };
}

function several(field: LedgerField, shape: FieldShape, typed: string): ReadCell {
  const read = typed
    .split(/[、,，;；/\n]/)
    .flatMap((one) => (one.trim() === '' ? [] : chosen(field, shape, one.trim())));
  const wrong = read.find((one) => 'fault' in one);

  return wrong ?? { value: read.flatMap((one) => ('value' in one ? [one.value] : [])) };
}

function named({ label }: LedgerField, lines: Readonly<Record<string, string>>, typed: string): ReadCell {
  const found = Object.entries(lines).filter(
    ([id, name]) => id === typed || squeezed(name) === squeezed(typed),
  );
  const [first, second] = found;
  if (second) return { fault: `${label}：有几个${shown(typed)}，请先把名字改得不一样。` };

  return first
    ? { value: first[0] }
    : { fault: `${label}：名单里没有${shown(typed)}，请先登记，或改成已有的名字。` };
}

/** A text. Excel keeps fifteen figures of a number: a longer one has lost its end. */
function text({ label }: LedgerField, typed: string | number | boolean): ReadCell {
  if (typeof typed === 'number' && Math.abs(typed) >= 1e15)
    return { fault: `${label}：号码太长，Excel把后几位改成了0。请把这一列设成文本，重新填。` };

  return { value: typeof typed === 'boolean' ? (typed ? '是' : '否') : String(typed) };
}

/**
 * Reads what somebody typed, or what stands in a cell of Excel, as the value that is saved.
 * @param names the lines of other registers that the field may name
 */
export function readField(field: LedgerField, cell: unknown, names: LineNames): ReadCell {
  const shape = shapeOf(field.schema);
  const typed = plainCell(cell);
  if (typed === null) return { value: nothing(shape) };
  if (isFailedFormula(typed))
    return { fault: `${field.label}：公式出错了（${String(typed)}），请改成算好的内容。` };
  if (field.refersTo !== undefined) return named(field, names[field.refersTo] ?? {}, String(typed));
  if (shape.kind === 'choice') return chosen(field, shape, String(typed));
  if (shape.kind === 'list' && shape.options.length > 0) return several(field, shape, String(typed));
  if (shape.kind === 'moment') return readMoment(field.label, String(typed));
  if (shape.kind === 'place') return readPlace(field.label, String(typed));
  if (shape.kind === 'line' || shape.kind === 'long') return text(field, typed);
  try {
    return { value: readCell(kinds[shape.kind], typed, field.label) };
  } catch (error) {
    if (!isDomainError(error)) throw error;
    const right = (error.fields[0]?.message ?? error.message).replace(`${field.label}：`, '');

    return { fault: `${field.label}：${shown(typed)}不对，${right}` };
  }
}

function isWritten(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/** A value as the list, the form and Excel show it. */
export function writtenField(field: LedgerField, value: unknown, names: LineNames): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (Array.isArray(value))
    return value
      .filter(isWritten)
      .map((one) => field.words?.[one] ?? one)
      .join('、');
  if (!isWritten(value)) return placeText(value);
  if (field.refersTo !== undefined) return names[field.refersTo]?.[value] ?? '';
  if (field.isMoment) return momentText(value);

  return field.words?.[value] ?? String(value);
}
