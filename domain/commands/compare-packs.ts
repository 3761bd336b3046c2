import type { Assessment, Pack } from '../eligibility';
import type { Line } from './json-lines';
import { assessCase } from './assess-line';
import type { ReadCase } from './assess-line';

/** A case whose answer is another one under the new rules, and the rules that made it so. */
export interface Difference {
  readonly before: Line;
  readonly after: Line;
  /** Rules that hold only under one of the two packs, or with another result. */
  readonly rules: readonly Line[];
}

/** The part of an answer that a person would notice. */
function answerOf({ outcome, inScope, hardship, greenChannel }: Assessment): Line {
  return { outcome, in_scope: inScope, hardship, green_channel: greenChannel };
}

/** Judges one case under its own pack and under another one. Null when the answer is the same. */
export function compareCase(one: ReadCase, pack: Pack): Difference | null {
  const old = assessCase(one);
  const now = assessCase({ ...one, pack });
  const before = answerOf(old);
  const after = answerOf(now);

  if (JSON.stringify(before) === JSON.stringify(after)) return null;

  return { before, after, rules: changedRules(old, now) };
}

function changedRules(old: Assessment, now: Assessment): Line[] {
  const before = new Map(old.trace.map((line) => [line.ruleId, line.result]));
  const after = new Map(now.trace.map((line) => [line.ruleId, line.result]));
  const titles = new Map([...old.trace, ...now.trace].map((line) => [line.ruleId, line]));

  return [...titles.values()].flatMap(({ ruleId, title, article }) => {
    const was = before.get(ruleId) ?? false;
    const is = after.get(ruleId) ?? false;

    return was === is ? [] : [{ ruleId, title, article, was, is }];
  });
}
