import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessLine } from '../commands/assess-line';

interface Example {
  readonly id: string;
  readonly story: string;
  readonly facts: Record<string, unknown>;
  readonly expected: Record<string, unknown>;
}

const folder = join(__dirname, 'examples');
const today = '2026-11-22';

const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));

describe.each(files)('worked examples: %s', (file) => {
  const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n');
  const examples = lines.map((line) => JSON.parse(line) as Example);

  test.each(examples.map((example) => [example.id, example.story, example] as const))(
    '%s %s',
    (_id, _story, example) => {
      const { trace, ...answer } = assessLine({ facts: example.facts }, today);

      expect(answer).toEqual(example.expected);
      expect(trace).not.toHaveLength(0);
    },
  );
});

test('there are examples for every part of the law', () => {
  expect(files).toEqual([
    'conditions.jsonl',
    'criminal.jsonl',
    'edges.jsonl',
    'matters.jsonl',
    'means.jsonl',
    'migrants.jsonl',
    'new-rules.jsonl',
    'order.jsonl',
    'persons.jsonl',
    'places.jsonl',
    'practice.jsonl',
    'standing.jsonl',
    'strangers.jsonl',
  ]);
});
