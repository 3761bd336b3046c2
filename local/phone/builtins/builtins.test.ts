/** @jest-environment jsdom */
import type { TestHooks } from '../hooks';
import { find, press, textNow, write } from '../testing/hands';
import { settle } from '../testing/load';
import { loadSample, wx } from '../testing/sample';

let hooks: TestHooks;
const data = (name: string): unknown => hooks.top()?.caller.data[name];
const tap = async (target: string): Promise<void> => {
  press(find(target));
  await settle();
};
const submitted = async (): Promise<Record<string, unknown>> => {
  await tap('#submit');

  return JSON.parse(String(data('sent'))) as Record<string, unknown>;
};

beforeAll(async () => {
  hooks = await loadSample();
});
beforeEach(() => wx(hooks, 'reLaunch', { url: '/pages/form/form' }));
afterEach(() => expect(hooks.errors).toEqual([]));

test('a form gives the values of its named fields', async () => {
  expect(await submitted()).toEqual({
    who: '甲',
    what: '经过',
    kind: 'x',
    some: ['2'],
    agree: false,
    choice: 1,
  });
});

test('typing, choosing and switching change them; a label is part of its field', async () => {
  write(find('姓名'), '123');
  await tap('#second');
  await tap('#one');
  await tap('#agree');

  expect(await submitted()).toMatchObject({ who: '123', kind: 'y', some: ['1', '2'], agree: true });
});

test('a reset button empties them', async () => {
  await tap('#reset');

  expect(await submitted()).toMatchObject({ who: '', what: '', kind: '', some: [], agree: false });
});

test('the real field carries name, keyboard and limit', () => {
  const field = find('[placeholder="姓名"]');

  expect(field.getAttribute('aria-label')).toBe('姓名');
  expect(field.getAttribute('maxlength')).toBe('3');
  expect((field as HTMLInputElement).inputMode).toBe('numeric');
});

test('roles and states are told to a screen reader', () => {
  expect(find('#agree').getAttribute('role')).toBe('switch');
  expect(find('#agree').getAttribute('aria-checked')).toBe('false');
  expect(find('[role="radio"]').getAttribute('aria-checked')).toBe('true');
  expect(find('#progress').getAttribute('aria-valuenow')).toBe('40');
  expect(find('#submit').tabIndex).toBe(0);
});

test('a picker asks in a sheet; cancelling changes nothing', async () => {
  await tap('#choice');
  expect(textNow()).toContain('确定');
  await tap('取消');
  expect(data('picked')).toBe(1);

  await tap('#choice');
  (find('[size="6"]') as HTMLSelectElement).selectedIndex = 2;
  await tap('确定');
  expect(data('picked')).toBe(2);
});

test('a date picker gives a date', async () => {
  await tap('#date');
  write(find('[type="date"]'), '2026-05-06');
  await tap('确定');

  expect(data('date')).toBe('2026-05-06');
});

test('rich-text shows markup and drops scripts and handlers', () => {
  const rich = find('#rich');

  expect(rich.innerHTML).toBe('<p>甲<b>乙</b></p>');
});

test('the map says that it is none, and lists its places', async () => {
  expect(find('#map').textContent).toContain('网页预览没有地图');
  await tap('青禾县中心');

  expect(data('marker')).toBe(7);
});

test('a picture is found from the root of the mini-program and has its name', () => {
  const picture = find('#picture').querySelector('img');

  expect(picture?.getAttribute('src')).toBe('./images/dot.svg');
  expect(picture?.alt).toBe('圆点');
});

test('a navigator opens its page', async () => {
  await wx(hooks, 'reLaunch', { url: '/pages/list/list' });
  await tap('#to-form');

  expect(data('query')).toBe('{"q":"a%26b"}');
});

test('TDesign: button, picker and notice bar work as they are', async () => {
  await wx(hooks, 'reLaunch', { url: '/pages/kit/kit' });
  await tap('按我 0');
  expect(data('taps')).toBe(1);

  await tap('打开选择');
  await tap('确认');
  expect(data('picked')).toBe('a');
  expect(textNow()).toContain('本服务免费');
});
