import { functionTables } from '../test/permissions/functions';
import { deskDoors } from './doors';
import { everyContract } from './every-contract';

const tables = functionTables();

test('every door of the desk is deployed, and no other function stands behind HTTP', () => {
  const atDesk = tables.filter(({ isDesk }) => isDesk).map(({ name }) => name);
  expect([...atDesk].sort()).toEqual([...deskDoors].sort());
});

test('every contract is answered by the door it names, and every answer has a contract', () => {
  const named = everyContract.map(({ door, action }) => `${door} ${action}`);
  const answered = tables.flatMap(({ name, actions }) => actions.map((one) => `${name} ${one.name}`));
  expect([...answered].sort()).toEqual([...named].sort());
});
