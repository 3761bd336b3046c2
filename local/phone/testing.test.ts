/** @jest-environment jsdom */
import { openPage } from './testing';

test('the first page of app.json opens, shows text and throws nothing', async () => {
  const phone = await openPage('/pages/home/home');

  expect(phone.text().length).toBeGreaterThan(0);
  expect(phone.hooks.errors).toEqual([]);
  expect([...phone.hooks.missing]).toEqual([]);
});
