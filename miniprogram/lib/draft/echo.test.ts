/** @jest-environment jsdom */
import { echoOf } from './echo';

test('an identity number is read back in groups, however it was typed, and nothing is said of half of one', () => {
  expect(echoOf('identity_number', '身份证：110101198003078879')).toBe('110101 19800307 8879');
  expect(echoOf('identity_number', '11010119900307123x')).toBe('110101 19900307 123X');
  expect(echoOf('identity_number', '1101011980')).toBe('');
});

test('a name of one sign is worth a second look, whoever bears it', () => {
  for (const id of ['name', 'agent_name', 'contact_other_name'])
    expect(echoOf(id, '王')).toContain('只有一个字');
  expect(echoOf('name', '王二')).toBe('');
});

test('maintenance is read back with its month or year, another sum is all of it', () => {
  expect(echoOf('amount', '600', { matter: 'support_of_parents' })).toBe('每月 600 元（六百元）');
  expect(echoOf('amount', '一年7200', { matter: 'child_support' })).toBe('每年 7,200 元（七千二百元）');
  expect(echoOf('amount', '1.2万', { matter: 'wages' })).toBe('12,000 元（一万二千元）');
});
