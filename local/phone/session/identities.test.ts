/** @jest-environment jsdom */
import { drawPreviewBar } from './identity-bar';
import { chosenOpenid, isOpenid, makeIdentity, ownIdentities } from './identities';

const person = { openid: 'o-zhang', name: '张三', note: '务工人员' };
const about = { demo: true, env: 'local-env', identities: [person] };

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '/phone/');
});

test('the address names a person first, then this tab, then the last choice anywhere', () => {
  expect(chosenOpenid()).toBeUndefined();
  localStorage.setItem('mp-identity', 'o-last');
  expect(chosenOpenid()).toBe('o-last');

  history.replaceState(null, '', '/phone/?as=o-asked');
  expect(chosenOpenid()).toBe('o-asked');
  history.replaceState(null, '', '/phone/');
  expect(chosenOpenid()).toBe('o-asked');
  expect(localStorage.getItem('mp-identity')).toBe('o-last');
});

test('an openid has a letter, and no signs', () => {
  expect(isOpenid('o-zhang')).toBe(true);
  expect(isOpenid('123456')).toBe(false);
  expect(isOpenid('o<script>')).toBe(false);
});

test('a person made here is kept', () => {
  const made = makeIdentity('李四');

  expect(isOpenid(made.openid)).toBe(true);
  expect(ownIdentities()).toEqual([made]);
});

test('the bar always says that this is a preview, and whose login is simulated', () => {
  const bar = document.createElement('div');
  drawPreviewBar(bar, about, person);
  expect(bar.textContent).toContain('网页预览，非微信环境');
  expect(bar.textContent).toContain('模拟微信登录');
  expect(bar.querySelector('select')?.value).toBe('o-zhang');

  drawPreviewBar(bar, undefined, person);
  expect(bar.textContent).toContain('网页预览，非微信环境');
  expect(bar.querySelector('select')).toBeNull();
});

test('choosing a new person asks for a name first', () => {
  const bar = document.createElement('div');
  drawPreviewBar(bar, about, person);
  const select = bar.querySelector('select');
  if (select) select.value = '+new';
  select?.dispatchEvent(new Event('change'));

  expect(bar.querySelector('form input')?.getAttribute('aria-label')).toBe('这个人的称呼');
});
