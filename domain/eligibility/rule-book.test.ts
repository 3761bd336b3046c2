import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allLayers } from './packs/all';
import { ruleBook } from './rule-book';

const file = join(__dirname, 'rule-book.md');

test('the rule book is the text of the rules; UPDATE_RULE_BOOK=1 writes it anew', () => {
  if (process.env['UPDATE_RULE_BOOK'] === '1') writeFileSync(file, ruleBook());

  expect(ruleBook()).toBe(readFileSync(file, 'utf8'));
});

test('every rule has an article, a day and a title, and no two rules of a place share an id', () => {
  for (const layer of allLayers) {
    const rules = [...layer.scope, ...layer.exemptions, ...layer.channels, ...layer.refusals];

    for (const rule of rules) {
      expect(rule.basis.length).toBeGreaterThan(0);
      expect(rule.title).not.toBe('');
      expect(rule.from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  }
});
