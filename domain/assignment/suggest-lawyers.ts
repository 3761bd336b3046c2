import { dayOf } from '../time/times';
import { unfitness } from './all-rules';
import { fittingFields, isNear, metNeeds } from './fitness';
import { noTurns, type Provider, type Situation, type Turns } from './provider';
import { turnOrder } from './rotation';

/** One person in the order of the choice: why they stand there, and why they may not be chosen. */
export interface Suggestion {
  readonly provider: Provider;
  readonly turns: Turns;
  readonly reasons: readonly string[];
  /** Empty for who may be chosen. */
  readonly unfit: readonly string[];
}

type Key = readonly (string | number)[];

/**
 * Everyone of the register, each once, the fairest choice first: whoever meets what the person needs, then who
 * knows the field, then whose turn it is, then who waited longest. Who may not be chosen comes last, with the rule.
 */
export function suggestLawyers(providers: readonly Provider[], situation: Situation): readonly Suggestion[] {
  return providers
    .map((provider) => keyed(provider, situation))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ suggestion }) => suggestion);
}

function keyed(provider: Provider, situation: Situation): { key: Key; suggestion: Suggestion } {
  const turns = situation.turns.get(provider._id) ?? noTurns;
  const unfit = unfitness(provider, situation);
  const needs = metNeeds(provider, situation);
  const fields = fittingFields(provider, situation);
  const near = isNear(provider, situation);
  const named = situation.wishes.named === provider._id;
  const key = [
    unfit.length > 0 ? 1 : 0,
    named ? 0 : 1,
    -needs.length,
    fields.length > 0 ? 0 : 1,
    turnOrder(turns, near),
    turns.lastAssignedAt ?? '',
    provider._id,
  ];

  return { key, suggestion: { provider, turns, reasons: [...reasons(needs, fields, near, turns)], unfit } };
}

function compare(a: Key, b: Key): number {
  const at = a.findIndex((value, place) => value !== b[place]);
  const [left, right] = [a[at], b[at]];
  if (left === undefined || right === undefined) return 0;

  return left < right ? -1 : 1;
}

function* reasons(
  needs: readonly string[],
  fields: readonly string[],
  near: boolean,
  { assignedThisYear, openCases, lastAssignedAt }: Turns,
): Generator<string> {
  yield* needs;
  if (fields.length > 0) yield `专长：${fields.join('、')}`;
  if (near) yield '就在受理的工作站';
  yield `近一年派过${assignedThisYear}件`;
  yield `在办${openCases}件`;
  yield lastAssignedAt ? `上次指派：${dayOf(lastAssignedAt)}` : '还没派过';
}
