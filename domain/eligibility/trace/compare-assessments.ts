import type { Assessment, TraceLine } from './assessment';

/** The part of an answer that a person would notice. */
export type AnswerShort = Pick<Assessment, 'outcome' | 'inScope' | 'hardship' | 'greenChannel'>;

/** A rule that holds only under one of two packs, or with another result. */
export interface ChangedRule extends Pick<TraceLine, 'ruleId' | 'title' | 'article'> {
  readonly was: TraceLine['result'];
  readonly is: TraceLine['result'];
}

/** Two different answers to one case, and the rules that made the difference. */
export interface AssessmentChange {
  readonly before: AnswerShort;
  readonly after: AnswerShort;
  readonly rules: readonly ChangedRule[];
}

function short({ outcome, inScope, hardship, greenChannel }: Assessment): AnswerShort {
  return { outcome, inScope, hardship, greenChannel };
}

/** What differs between two assessments of the same facts; null when a person would notice nothing. */
export function compareAssessments(old: Assessment, now: Assessment): AssessmentChange | null {
  const [before, after] = [short(old), short(now)];
  if (JSON.stringify(before) === JSON.stringify(after)) return null;

  return { before, after, rules: changedRules(old, now) };
}

function changedRules(old: Assessment, now: Assessment): ChangedRule[] {
  const before = new Map(old.trace.map((line) => [line.ruleId, line.result]));
  const after = new Map(now.trace.map((line) => [line.ruleId, line.result]));
  const titles = new Map([...old.trace, ...now.trace].map((line) => [line.ruleId, line]));

  return [...titles.values()].flatMap(({ ruleId, title, article }) => {
    const was = before.get(ruleId) ?? false;
    const is = after.get(ruleId) ?? false;

    return was === is ? [] : [{ ruleId, title, article, was, is }];
  });
}
