import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionNames, type ActionName } from '../domain/procedure';
import { objectionSteps } from '../domain/vocabulary/actions';
import { functionTables } from '../test/permissions/functions';

/** Saved beside the history; and what no function carries out yet. */
const notYet: readonly ActionName[] = ['saveDraft', 'confirmMember'];
const home = join(process.cwd(), 'cloudfunctions');
/** Asked with made-up input only: they prove nothing of what an action does. */
const generated = /(permissions|fuzz|every-action)\.test\.ts$/;

const files = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const textOf = (chosen: readonly string[]) =>
  chosen.map((file) => readFileSync(join(home, file), 'utf8')).join('\n');

/** What tests have others do for them: sign in by scanning, apply, decide. */
function hands(): string {
  const folder = join(process.cwd(), 'test');
  const helpers = readdirSync(folder).filter((file) => file.endsWith('.ts'));

  return helpers.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
}

test('every action that people may ask for is asked for by a test that says what it does', () => {
  const tests = textOf(files.filter((file) => file.endsWith('.test.ts') && !generated.test(file))) + hands();
  const names = functionTables().flatMap(({ actions }) => actions.map(({ name }) => name));
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => !tests.includes(`'${name}'`))).toEqual([]);
});

test('every step of the procedure is carried out by a function, or named here as one that is still missing', () => {
  const steps = textOf(files.filter((file) => !file.endsWith('.test.ts')))
    .split('\n')
    .filter((line) => /\baction: |take\(office/.test(line))
    .join('\n');
  const chosenByResult: readonly ActionName[] = steps.includes('action: objectionSteps[')
    ? Object.values(objectionSteps)
    : [];
  const carriedOut = (name: ActionName) => steps.includes(`'${name}'`) || chosenByResult.includes(name);
  expect(actionNames.filter((name) => !carriedOut(name))).toEqual(notYet);
});
