import type { Figure } from '../figure';
import { percent } from '../figure';
import { readNamed } from '../named-figures';
import { overlapping, unsaid } from '../splits';
import { figureNamed } from '../sum-figures';
import { compared, comparedBefore } from './compare';
import type { Slot, SlotForm } from './mould';
import type { Sources, Told } from './told';

/** Values of a list that are told by name; the others are told as one. */
const mostListed = 12;

/** The figure of a place; 标签·农民工 is one of its values. @throws Error for a mould that was not read first */
export function figureOfSlot({ figure: name }: Pick<Slot, 'figure'>): Figure {
  const figure = figureNamed(readNamed(name)?.by.figure ?? name);
  if (!figure) throw new Error(`${name} is no figure`);

  return figure;
}

/** Numbers in ten thousand yuan have two decimals, rounded once. */
function inWan(value: number): string {
  return (Math.round(value / 100) / 100).toFixed(2);
}

function shown(value: number | null): string {
  return value === null ? '—' : String(value);
}

function baseOf(figure: Figure, { part, whole }: Told): string {
  if ((figure.kind !== 'share' && figure.kind !== 'mean') || whole === undefined) return '';

  return `（${figure.part.join('、')}${part ?? 0}÷${figure.whole.join('加')}${whole}）`;
}

/** A share says its two numbers: nobody can look up a base that is not printed (law-back-half §J.4). */
function shareOf({ value, uncut }: Told): string {
  const share = value === null || uncut === null || uncut === undefined ? null : percent(value, uncut);

  return share === null ? '—' : `${share}%（${value}÷${uncut}）`;
}

function listOf(slot: Slot, sources: Sources, unit: string): string {
  const { by = '' } = slot;
  const all = sources.list(slot, by).filter(({ amount }) => amount > 0);
  const [known, unknown] = [
    all.filter(({ value }) => value !== unsaid),
    all.filter(({ value }) => value === unsaid),
  ];
  const [told, others] = [known.slice(0, mostListed), known.slice(mostListed)];
  const rest = others.reduce((sum, { amount }) => sum + amount, 0);
  const words = [
    ...told.map(({ value, amount }) => `${value}${amount}${unit}`),
    ...(rest > 0 ? [`其他${Math.round(rest * 100) / 100}${unit}`] : []),
    ...(told.length > 0 && by !== overlapping
      ? unknown.map(({ amount }) => `没有写明的${amount}${unit}`)
      : []),
  ];
  if (words.length === 0) return '没有写明';

  return `${words.join('、')}${by === overlapping ? '（一人可以属于几类，各项不相加）' : ''}`;
}

function paceOf(slot: Slot, sources: Sources): string {
  const target = sources.target(slot);
  if (!target || target.done === null) return '—';
  const { target: wanted, done, elapsed } = target;
  const reached = percent(done, wanted) ?? 0;
  const figure = figureOfSlot(slot);
  if (figure.kind === 'share' || figure.kind === 'mean')
    return `${done}${figure.unit}，${done >= wanted ? '达到目标' : `比目标少${Math.round((wanted - done) * 100) / 100}个百分点`}`;
  if (reached >= 100) return `${reached}%（${done}÷${wanted}），已完成全年目标`;
  const verdict =
    elapsed >= 100 ? '没有完成全年目标' : `${reached >= elapsed ? '快于' : '慢于'}序时进度${elapsed}%`;

  return `${reached}%（${done}÷${wanted}），${verdict}`;
}

const tellers: Readonly<Record<SlotForm, (slot: Slot, sources: Sources) => string>> = {
  number: (slot, { told }) => shown(told(slot).value),
  wan: (slot, { told }) => {
    const { value } = told(slot);

    return value === null ? '—' : inWan(value);
  },
  compared: (slot, { told }) => {
    const { value, earlier } = told(slot);

    return compared(value, earlier, figureOfSlot(slot).unit);
  },
  previous: (slot, { told }) => {
    const { value, previous = null } = told(slot);

    return comparedBefore(value, previous, figureOfSlot(slot).unit);
  },
  base: (slot, { told }) => baseOf(figureOfSlot(slot), told(slot)),
  share: (slot, { told }) => shareOf(told(slot)),
  list: (slot, sources) => listOf(slot, sources, figureOfSlot(slot).unit),
  target: (slot, { target }) => shown(target(slot)?.target ?? null),
  pace: paceOf,
};

/** A place of a mould in words and numbers. */
export function tell(slot: Slot, sources: Sources): string {
  return tellers[slot.as](slot, sources);
}
