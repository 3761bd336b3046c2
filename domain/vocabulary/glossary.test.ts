import { readFileSync } from 'node:fs';
import { caseStates } from './case-states';
import { actionNames } from './actions';
import { caseStateLabel } from './case-states';

const glossary = readFileSync('docs/glossary.md', 'utf8');

test('the glossary names every state as the desk does', () => {
  for (const state of caseStates)
    expect(glossary).toContain(`| ${caseStateLabel(state).staff} | \`${state}\` |`);
});

test('every action that the glossary names exists', () => {
  const named = [...glossary.matchAll(/`([a-z]+[A-Z][A-Za-z]+)`/g)].map((found) => found[1] ?? '');
  const actions = named.filter((name) =>
    /^(ask|pass|sign|name|note|report|pay|file|uphold|order|record|void)/.test(name),
  );
  expect(actions.filter((name) => !(actionNames as readonly string[]).includes(name))).toEqual([]);
});
