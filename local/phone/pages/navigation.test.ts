/** @jest-environment jsdom */
import type { TestHooks } from '../hooks';
import { find, press, textNow } from '../testing/hands';
import { settle } from '../testing/load';
import { loadSample, wx } from '../testing/sample';
import type { PageStack } from './stack';

let hooks: TestHooks;
const go = (name: string, url?: string): Promise<unknown> => wx(hooks, name, { url });
const path = (): string | undefined => hooks.top()?.path;

beforeAll(async () => {
  hooks = await loadSample();
});
beforeEach(() => go('reLaunch', '/pages/features/features'));

test('the address of the browser follows the page', async () => {
  await go('navigateTo', '/pages/form/form?q=1');

  expect(location.hash).toBe('#/pages/form/form?q=1');
  expect(document.title).toBe('表单（网页预览）');
});

test('the browser’s Back and the bar’s 返回 both close the top page', async () => {
  await go('navigateTo', '/pages/form/form');
  history.back();
  await new Promise((done) => window.addEventListener('popstate', done, { once: true }));
  await settle();
  expect(path()).toBe('pages/features/features');

  await go('navigateTo', '/pages/form/form');
  press(find('返回'));
  await new Promise((done) => window.addEventListener('popstate', done, { once: true }));
  await settle();
  expect(path()).toBe('pages/features/features');
});

test('a relative address is beside the page that asks', async () => {
  await go('navigateTo', '../kit/kit');

  expect(path()).toBe('pages/kit/kit');
});

test('an address typed by hand opens that page', async () => {
  const moved = new Promise((done) => window.addEventListener('hashchange', done, { once: true }));
  location.hash = '#/pages/form/form?x=1';
  await moved;
  await settle();

  expect(path()).toBe('pages/form/form');
});

test('a tab page keeps its state, others are closed', async () => {
  const first = hooks.top()?.caller;
  await go('switchTab', '/pages/list/list');
  await go('switchTab', '/pages/features/features');

  expect(hooks.top()?.caller).toBe(first);
  expect(first?.data.log).toContain('hide');
});

test('a tab cannot be pushed and a plain page cannot be switched to', async () => {
  expect(await go('navigateTo', '/pages/list/list')).toEqual({
    errMsg: 'navigateTo:fail can not navigateTo a tabbar page',
  });
  expect(await go('switchTab', '/pages/form/form')).toEqual({
    errMsg: 'switchTab:fail can not switch to no-tabBar page',
  });
});

test('a page that does not exist is refused', async () => {
  expect(await go('navigateTo', '/pages/none/none')).toEqual({
    errMsg: 'navigateTo:fail page "pages/none/none" is not found',
  });
});

test('ten pages at most', async () => {
  for (let page = 2; page <= 10; page += 1) await go('navigateTo', '/pages/form/form');

  expect(await go('navigateTo', '/pages/form/form')).toEqual({
    errMsg: 'navigateTo:fail webview count limit exceed',
  });
});

test('redirectTo takes the place of the page', async () => {
  await go('navigateTo', '/pages/form/form');
  await go('redirectTo', '/pages/kit/kit');
  await wx(hooks, 'navigateBack');

  expect(path()).toBe('pages/features/features');
});

test('a page made with Component() gets its query as properties, and its page lifetimes', async () => {
  await go('navigateTo', '/sub/detail/detail?id=abc&count=5');

  expect(textNow()).toContain('abc 5 1');
});

test('opener and opened page talk over their channel', async () => {
  const heard: unknown[] = [];
  const { eventChannel } = (await wx(hooks, 'navigateTo', {
    url: '/pages/form/form',
    events: { answer: (value: unknown) => heard.push(value) },
  })) as { eventChannel: { emit(name: string, value: unknown): void } };
  const opened = (
    hooks.top()?.caller as unknown as { getOpenerEventChannel(): ReturnType<PageStack['channelOf']> }
  ).getOpenerEventChannel();
  opened.on('ask', (value) => opened.emit('answer', `${String(value)}!`));
  eventChannel.emit('ask', 'hello');

  expect(heard).toEqual(['hello!']);
});

test('a component on a page hears that the page is covered', async () => {
  await go('navigateTo', '/pages/form/form');
  const steps = document.querySelector('[class*="--steps"]')?.textContent;

  expect(steps).toContain('page hidden');
});
