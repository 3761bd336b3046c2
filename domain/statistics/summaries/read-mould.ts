import { DomainError } from '../../refusals/errors';
import { readNamed } from '../named-figures';
import { figureNamed, figureNames, hasPairs, splitsOfFigure } from '../sum-figures';
import { suggestion } from '../suggestion';
import type { Mould, MouldPiece, Part, Slot, SlotForm } from './mould';

const called = ['期间', '单位', '年份'] as const;
const forms: Readonly<Record<string, SlotForm>> = {
  ...{ 万: 'wan', 同比: 'compared', 环比: 'previous', 口径: 'base', 占比: 'share' },
  ...{ 目标: 'target', 进度: 'pace' },
};
const titleMark = '标题：';
const placePattern = /\{([^{}]*)\}/g;
const conditionPattern = /^\[([^[\]]+)\](.*)$/;
const passagePattern = /^[?？]([^：:]{1,20})[：:](.{1,200})$/;
const mostCuts = 2;

/** One thing that is wrong with a mould, by its line. */
export interface MouldFault {
  readonly line: number;
  readonly message: string;
}

/** How a place may be read, or what is wrong with it. */
function readSlot(text: string): Slot | string {
  const [place = '', how] = text.split('|');
  const [name = '', ...held] = place.split('/').map((one) => one.trim());
  const cuts = held.map((one) => {
    const [split = '', value = ''] = one.split('=');

    return { split, value };
  });
  const by = how?.startsWith('按') === true ? how.slice(1) : undefined;
  const as = how === undefined ? 'number' : by === undefined ? forms[how] : 'list';
  if (as === undefined) return `“|${how}”不认得，可以写${Object.keys(forms).join('、')}，或者“按”加分类`;
  const fault = faultOf(name, cuts, by, as);

  return fault ?? { figure: name, cuts, as, ...(by !== undefined && { by }) };
}

function faultOf(name: string, cuts: Slot['cuts'], by: string | undefined, as: SlotForm): string | null {
  const named = readNamed(name);
  const figure = figureNamed(named?.by.figure ?? name);
  if (!figure) return `“${name}”不是指标，请改成“数字”里有的名字${suggestion(name, figureNames)}`;
  const known = splitsOfFigure(figure);
  const asked = [
    ...(named ? [named.by.split] : []),
    ...cuts.map(({ split }) => split),
    ...(by === undefined ? [] : [by]),
  ];
  const unknown = asked.find((split) => !known.includes(split));
  if (unknown !== undefined) return `“${name}”不能按“${unknown}”分`;
  if (asked.length > 1 && !hasPairs(figure)) return `“${name}”一次只能按一样分`;
  if (asked.length > mostCuts || new Set(asked).size < asked.length) return `“${name}”最多按两样不同的分`;
  if (cuts.some(({ value }) => value === '')) return `“${name}”按哪一个分没有写，像“/类别=民事”`;
  if (as === 'share' && cuts.length === 0 && !named)
    return `“${name}|占比”要写明占谁的，像“{${name}/类别=民事|占比}”`;
  if (as === 'base' && figure.kind !== 'share' && figure.kind !== 'mean')
    return `“${name}”不是比率，没有口径可写`;
  if (as === 'wan' && figure.unit !== '元') return `“${name}”不是钱数，不能写成万元`;

  return null;
}

function piecesOf(text: string, line: number, faults: MouldFault[]): readonly MouldPiece[] {
  const pieces: MouldPiece[] = [];
  let at = 0;
  for (const found of text.matchAll(placePattern)) {
    const [whole, inside = ''] = found;
    if (found.index > at) pieces.push(text.slice(at, found.index));
    at = found.index + whole.length;
    const name = called.find((one) => one === inside);
    const slot = name ? { called: name } : readSlot(inside);
    if (typeof slot === 'string') faults.push({ line, message: `第${line}行：${slot}。` });
    else pieces.push(slot);
  }
  if (at < text.length) pieces.push(text.slice(at));

  return pieces;
}

function readPart(text: string, line: number, starts: boolean, faults: MouldFault[]): Part | null {
  const passage = passagePattern.exec(text);
  if (passage) return { ask: (passage[1] ?? '').trim(), hint: (passage[2] ?? '').trim() };
  if (/^[?？]/.test(text)) {
    faults.push({ line, message: `第${line}行：要人写的一段，像“?典型案例：写清人、事、结果。”` });

    return null;
  }
  const condition = conditionPattern.exec(text);
  const when = condition ? readSlot(condition[1] ?? '') : null;
  if (typeof when === 'string') {
    faults.push({ line, message: `第${line}行：方括号里，${when}。` });

    return null;
  }

  return { pieces: piecesOf(condition ? (condition[2] ?? '') : text, line, faults), when, starts };
}

/**
 * Reads a mould as a person writes it, line by line: `标题：…`; `#` a heading; `?名称：提示` a passage that is asked for;
 * `[指标]` before a sentence that is told only where the figure is not nought; an empty line begins a paragraph.
 * @returns the mould, or every fault with its line
 */
export function readMould(text: string): { readonly mould: Mould; readonly faults: readonly MouldFault[] } {
  const faults: MouldFault[] = [];
  const sections: { heading: string; parts: Part[] }[] = [];
  let title: readonly MouldPiece[] = [];
  let starts = true;
  text.split(/\r?\n/).forEach((raw, at) => {
    const [line, written] = [at + 1, raw.trim()];
    if (written === '') {
      starts = true;

      return;
    }
    if (written.startsWith(titleMark)) title = piecesOf(written.slice(titleMark.length), line, faults);
    else if (written.startsWith('#')) sections.push({ heading: written.replace(/^#+\s*/, ''), parts: [] });
    else {
      const part = readPart(written, line, starts, faults);
      const section = sections.at(-1);
      if (!section) faults.push({ line, message: `第${line}行：这句话前面还没有“# 小标题”。` });
      else if (part) section.parts.push(part);
    }
    starts = written.startsWith('#') || /^[?？]/.test(written);
  });
  if (title.length === 0) faults.push({ line: 1, message: `第一行要写“${titleMark}”。` });

  return { mould: { title, sections: sections }, faults };
}

/** A mould that has to be sound. @throws DomainError InputInvalid naming the first fault, with all of them as details */
export function soundMould(text: string): Mould {
  const { mould, faults } = readMould(text);
  const [first] = faults;
  if (first) throw new DomainError('InputInvalid', { field: 'text', why: `模板${first.message}` });

  return mould;
}
