import { ZenEngine } from '@gorules/zen-engine';
import type { When } from '../../../domain/eligibility/facts/when';
import { rules } from './decision';
import type { Input } from './decision';

const list = (words: readonly string[]): string => `[${words.map((word) => `'${word}'`).join(', ')}]`;
const some = (tags: readonly string[] | undefined): string => (tags ? `some($, # in ${list(tags)})` : '');

function rowOf(when: When): Record<string, string> {
  return {
    matter: when.matters ? `$ in ${list(when.matters)}` : '',
    except: when.exceptMatters ? `$ not in ${list(when.exceptMatters)}` : '',
    stage: when.stages ? `$ in ${list(when.stages)}` : '',
    anyTag: some(when.anyTag),
    andTag: some(when.andTag),
  };
}

const columns: readonly (readonly [string, string])[] = [
  ['matter', 'matter'],
  ['except', 'matter'],
  ['stage', 'stage'],
  ['anyTag', 'tags'],
  ['andTag', 'tags'],
];

const table = {
  hitPolicy: 'first',
  inputs: columns.map(([id, field]) => ({ id, name: id, type: 'expression', field })),
  outputs: [{ id: 'rule', name: 'rule', type: 'expression', field: 'rule' }],
  rules: rules.map(({ id, when }, n) => ({ _id: `r${n}`, ...rowOf(when), rule: `'${id}'` })),
};

const graph = {
  nodes: [
    { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
    { id: 'table', type: 'decisionTableNode', name: 'table', position: { x: 1, y: 0 }, content: table },
    { id: 'out', type: 'outputNode', name: 'out', position: { x: 2, y: 0 } },
  ],
  edges: [
    { id: 'a', type: 'edge', sourceId: 'in', targetId: 'table' },
    { id: 'b', type: 'edge', sourceId: 'table', targetId: 'out' },
  ],
};

/** The same rules as a decision table of zen-engine, with its trace. */
export function zenEngine(): (input: Input) => Promise<string> {
  const decision = new ZenEngine().createDecision(graph);

  return async (input) => {
    const { result } = (await decision.evaluate(input, { trace: true })) as { result?: { rule?: string } };

    return result?.rule ?? 'none';
  };
}
