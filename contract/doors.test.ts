import { functionTables } from '../test/permissions/functions';
import { doorOf, doors } from './doors';

test('every action of the desk is answered by the door that the list names', () => {
  const tables = functionTables().filter(({ isDesk }) => isDesk);
  expect(tables.map(({ name }) => name).sort()).toEqual([...doors].sort());
  const elsewhere = tables.flatMap(({ name, actions }) =>
    actions.filter((one) => doorOf(one.name) !== name).map((one) => `${one.name} stands in ${name}`),
  );
  expect(elsewhere).toEqual([]);
});
