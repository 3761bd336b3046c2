/** @jest-environment jsdom */
/** What costs a day each when it is forgotten: one test per trap of running WXML in a browser. */
import type { Caller } from './engine/easel';
import type { TestHooks } from './hooks';
import { find, press, write } from './testing/hands';
import { settle } from './testing/load';
import { loadSample, wx } from './testing/sample';

let hooks: TestHooks;
const data = <T>(name: string): T => hooks.top()?.caller.data[name] as T;
const open = (url: string): Promise<unknown> => wx(hooks, 'reLaunch', { url });
const tap = async (target: string): Promise<void> => {
  press(find(target));
  await settle();
};
const textOf = (selector: string): string => find(selector).textContent ?? '';

beforeAll(async () => {
  hooks = await loadSample();
});
beforeEach(() => open('/pages/features/features?q=a%26b'));
afterEach(() => {
  expect(hooks.errors).toEqual([]);
  expect([...hooks.missing]).toEqual([]);
});

test('`ready` comes after `attached`, for components as for pages', () => {
  expect(textOf('.steps, [class*="steps"]')).toBe('attached,ready');
  expect(data<string[]>('log').slice(-2)).toEqual(['show', 'ready']);
});

test('one tap is one event, although the DOM clicks too', async () => {
  await tap('[class*="--row"]');

  expect(data<string[]>('log').filter((entry) => entry === 'click')).toHaveLength(1);
  expect(data<string[]>('log')).toContain('change 1');
});

test('a DOM `change` or `input` inside a component does not reach its listeners', async () => {
  await open('/pages/kit/kit');
  await tap('同意');
  write(find('写姓名'), '小明');
  await settle();

  expect(data('agree')).toBe(1);
  expect(data('name')).toBe('小明');
});

test('properties are not written onto DOM nodes, ids are', () => {
  expect(find('#counter').id).toBe('counter');
  expect(Object.keys(find('#counter'))).not.toContain('start');
});

test('style isolation from JSON and from `options` gives each component its own class names', () => {
  expect(find('#row-a').className).toBe('row');
  expect(find('[class*="--row"]').className).toMatch(/^counter-\w+--row red$/);
  expect(find('[class*="child"]').className).toContain('row');
});

test('style sheets go in once, app before components before pages', async () => {
  await open('/pages/features/features');
  await wx(hooks, 'navigateTo', { url: '/pages/kit/kit' });
  const sheets = [...document.querySelectorAll<HTMLStyleElement>('style[data-path]')].map(
    (one) => one.dataset.path,
  );

  expect(new Set(sheets).size).toBe(sheets.length);
  expect(sheets[0]).toBe('app');
  expect(sheets.indexOf('components/counter/counter')).toBeLessThan(
    sheets.indexOf('pages/features/features'),
  );
});

test('the styles of one page do not reach another', () => {
  const sheet = document.querySelector('style[data-path="pages/features/features"]')?.textContent ?? '';

  expect(sheet).toContain(':where([data-page="pages/features/features"]) .red');
});

test('behaviours named by a string and behaviours as objects both work', () => {
  const counter = (hooks.top()?.caller as Caller & { selectComponent(s: string): Caller }).selectComponent(
    '#counter',
  );

  expect(counter.data.prefix).toBe('B');
});

test('WXS has `constructor` as a name, getRegExp, and its own require', () => {
  expect(textOf('#wxs')).toBe('ABC Array 12');
});

test('a WXS handler gets the event’s instance and calls a method of the page', async () => {
  await tap('#wxs-tap');

  expect(data<string[]>('log')).toContain('wxs w1');
});

test('rpx and rem in an inline style become the frame’s variables', () => {
  const style = find('#half').getAttribute('style');

  expect(style).toContain('calc(var(--rpx) * 375)');
  expect(style).toContain('calc(var(--rem) * 2)');
});

test('query values stay encoded, as in WeChat', () => {
  expect(data<string[]>('log')[0]).toBe('load {"q":"a%26b"}');
});

test('page-meta sets the size of text and the style of the page', async () => {
  await tap('#enlarge');
  const page = document.querySelector<HTMLElement>('.page:not([hidden])');

  expect(page?.style.getPropertyValue('--rem')).toBe('24px');
  expect(page?.querySelector('wx-page')?.getAttribute('style')).toContain('color: rgb(0, 0, 255)');
});

test('TDesign’s icons are drawn from files of ours, never from a far font', async () => {
  await open('/pages/kit/kit');
  const all = [...document.querySelectorAll('style[data-path]')].map((one) => one.textContent).join('');

  expect(all).toContain('url(icons/');
  expect(all).not.toMatch(/https?:\/\//);
});

test('aria-role and aria-label of WeChat become real attributes', () => {
  expect(find('#log').getAttribute('role')).toBe('log');
  expect(find('#log').getAttribute('aria-label')).toBe('日志');
});

test('catch stops a tap, bind lets it through, dataset is camel case', async () => {
  await tap('#inner');
  expect(data<string[]>('log').slice(-1)).toEqual(['inner {"fooBar":{"x":1}}']);

  await tap('#inner-bubbling');
  expect(data<string[]>('log').slice(-2)).toEqual(['inner {}', 'outer']);
});

test('templates, includes, conditions, paths in setData, slots and model: work together', async () => {
  await tap('#tap');

  expect(textOf('#row-a')).toBe('a=100');
  expect(textOf('#included')).toBe('你好！');
  expect(textOf('#branch')).toBe('one');
  expect(textOf('#counter')).toContain('[前]');
  expect(textOf('#counter')).toContain('[中]');

  write(find('双向'), '新');
  await settle();
  expect(textOf('#two-out')).toBe('新');
});

test('Enter and Space do what a tap does', async () => {
  for (const key of ['Enter', ' ']) {
    find('#tap').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  }
  await settle();

  expect(data('count')).toBe(2);
});

test('page code cannot reach what only a browser has', () => {
  const { browserNames } = hooks.top()?.caller.data as { browserNames: string[] };

  expect(browserNames).toEqual(['undefined', 'undefined', 'undefined', 'undefined']);
});
