import { staffRoles } from '../../domain/vocabulary/persons/roles';
import { homeFor, placesFor } from './places';

test('everybody begins the day in a room that they may enter', () => {
  for (const role of staffRoles) {
    expect([role, placesFor([role]).some(({ name }) => name === homeFor([role]))]).toEqual([role, true]);
  }
});

test('the queue is the room of whoever gets cases, the accounts that of the user manager', () => {
  expect(homeFor(['reviewer'])).toBe('queue');
  expect(homeFor(['archivist'])).toBe('queue');
  expect(homeFor(['user_manager'])).toBe('users');
  expect(homeFor(['finance', 'clerk'])).toBe('queue');
});
