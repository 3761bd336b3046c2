import { Engine } from 'json-rules-engine';
import type { NestedCondition } from 'json-rules-engine';
import { rules } from './decision';
import type { Input } from './decision';
import type { When } from '../../../domain/eligibility/facts/when';

const anyOf = (tags: readonly string[]): NestedCondition => ({
  any: tags.map((value) => ({ fact: 'tags', operator: 'contains', value })),
});

function conditionOf(when: When): { all: NestedCondition[] } {
  return {
    all: [
      ...(when.matters ? [{ fact: 'matter', operator: 'in', value: when.matters }] : []),
      ...(when.exceptMatters ? [{ fact: 'matter', operator: 'notIn', value: when.exceptMatters }] : []),
      ...(when.stages ? [{ fact: 'stage', operator: 'in', value: when.stages }] : []),
      ...(when.anyTag ? [anyOf(when.anyTag)] : []),
      ...(when.andTag ? [anyOf(when.andTag)] : []),
    ],
  };
}

/** The same rules in json-rules-engine: every rule is run, so that its results are a full trace, and the first wins. */
export function jsonRulesEngine(): (input: Input) => Promise<string> {
  const engine = new Engine([], { allowUndefinedFacts: false });

  rules.forEach((rule) => engine.addRule({ conditions: conditionOf(rule.when), event: { type: rule.id } }));

  return async (input) => {
    const { events } = await engine.run({ ...input });
    const held = new Set(events.map(({ type }) => type));

    return rules.find(({ id }) => held.has(id))?.id ?? 'none';
  };
}
