import { safeParse } from 'valibot';
import { functionTables } from '../permissions/functions';
import { validInput } from './valid-input';

const all = functionTables().flatMap(({ actions }) => actions.map((one) => [one.name, one.input] as const));

test.each(all)('a valid input for %s is found by its schema alone', (_name, schema) => {
  expect(safeParse(schema, validInput(schema)).success).toBe(true);
});

test('ids of the case at hand take the place of made-up ones', () => {
  const accept = functionTables()
    .flatMap(({ actions }) => actions)
    .find(({ name }) => name === 'accept');
  const known = { caseId: 'abcdef0123456789', version: 7 };
  expect(accept && validInput(accept.input, known)).toMatchObject(known);
});
