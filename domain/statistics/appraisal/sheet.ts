import { DomainError } from '../../refusals/errors';
import { figureNamed, figureNames } from '../sum-figures';
import { suggestion } from '../suggestion';

/** One item of a sheet by which a centre or a unit is appraised (考评). */
export interface AppraisalItem {
  readonly name: string;
  readonly points: number;
  /** How points are given or taken away. */
  readonly rule: string;
  /** What has to be shown for it. */
  readonly evidence: string;
  /** The figure that fills it, and what earns full points; `null` where people judge alone. */
  readonly figure: { readonly name: string; readonly full: number } | null;
}

/** One thing that is wrong with a sheet, by its line. */
export interface SheetFault {
  readonly line: number;
  readonly message: string;
}

const columns = /\s*[|｜\t]\s*/;
const mostPoints = 200;

function pointsOf(text: string): number | null {
  const points = /^\d{1,3}(?:\.5)?$/.test(text) ? Number(text) : NaN;

  return points > 0 && points <= mostPoints ? points : null;
}

function faultIn(name: string, points: string, figure: string, full: string): string | null {
  if (name === '') return '项目没有写';
  if (pointsOf(points) === null) return `“${name}”的分值要填大于0的数，最小半分，像10`;
  if (figure === '' && full === '') return null;
  if (figure === '') return `“${name}”写了满分值，没有写指标`;
  if (!figureNamed(figure))
    return `“${figure}”不是指标，请改成“数字”里有的名字${suggestion(figure, figureNames)}`;

  return Number(full) > 0 ? null : `“${name}”的满分值要填大于0的数：“${figure}”做到多少得满分`;
}

/**
 * Reads a sheet as it is typed or pasted from Excel, an item a line: 项目 | 分值 | 评分办法 | 依据 | 指标 | 满分值. A line of
 * headings and empty lines are passed over.
 * @returns the items, and every fault with its line
 */
export function readAppraisalSheet(text: string): {
  readonly items: readonly AppraisalItem[];
  readonly faults: readonly SheetFault[];
} {
  const items: AppraisalItem[] = [];
  const faults: SheetFault[] = [];
  text.split(/\r?\n/).forEach((raw, at) => {
    const [name = '', points = '', rule = '', evidence = '', figure = '', full = ''] = raw
      .trim()
      .split(columns);
    if (raw.trim() === '' || (name === '项目' && points === '分值')) return;
    const isTwice = items.some((one) => one.name === name);
    const fault = isTwice ? `“${name}”写了两次` : faultIn(name, points, figure, full);
    if (fault !== null) faults.push({ line: at + 1, message: `第${at + 1}行：${fault}。` });
    else {
      const filledBy = figure === '' ? null : { name: figure, full: Number(full) };
      items.push({ name, points: Number(points), rule, evidence, figure: filledBy });
    }
  });
  if (items.length === 0 && faults.length === 0) faults.push({ line: 1, message: '考评表里还没有项目。' });

  return { items, faults };
}

/** A sheet that has to be sound. @throws DomainError InputInvalid naming the first fault */
export function soundSheet(text: string): readonly AppraisalItem[] {
  const { items, faults } = readAppraisalSheet(text);
  const [first] = faults;
  if (first) throw new DomainError('InputInvalid', { field: 'text', why: `考评表${first.message}` });

  return items;
}

/** What the figure earns: full points at or above the mark, below it in proportion, to half a point. */
export function proposedPoints({ points, figure }: AppraisalItem, value: number | null): number | null {
  if (figure === null || value === null) return null;

  return Math.round(points * Math.min(1, Math.max(0, value) / figure.full) * 2) / 2;
}
