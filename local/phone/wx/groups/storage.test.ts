/** @jest-environment jsdom */
import { Session } from '../../session/session';
import { fakeHost } from '../../testing/fake-host';
import { assemble } from '../create';
import type { WxHost } from '../host';
import { storage } from './storage';

type Storage = Record<string, (...given: unknown[]) => unknown>;
const storageOf = (host: WxHost): Storage => assemble([storage(host)], host) as Storage;

test('what is set is found again, by both ways', async () => {
  const wx = storageOf(fakeHost());
  wx.setStorageSync?.('draft', { step: 2 });
  await wx.setStorage?.({ key: 'size', data: 'large' });

  expect(wx.getStorageSync?.('draft')).toEqual({ step: 2 });
  await expect(wx.getStorage?.({ key: 'size' })).resolves.toMatchObject({ data: 'large' });
});

test('what is not there is an empty text, or a failure', async () => {
  const wx = storageOf(fakeHost());

  expect(wx.getStorageSync?.('none')).toBe('');
  await expect(wx.getStorage?.({ key: 'none' })).rejects.toEqual({
    errMsg: 'getStorage:fail data not found',
  });
});

test('two people on one computer do not see each other’s', () => {
  const host = fakeHost();
  const other = {
    ...host,
    session: new Session({ openid: 'o-other', name: '', note: '' }, host.network.fetch),
  };
  storageOf(host).setStorageSync?.('draft', 1);

  expect(storageOf(other).getStorageSync?.('draft')).toBe('');
  storageOf(other).clearStorageSync?.();
  expect(storageOf(host).getStorageSync?.('draft')).toBe(1);
});

test('removing and listing', () => {
  const wx = storageOf(fakeHost());
  wx.setStorageSync?.('a', 1);
  wx.setStorageSync?.('b', 2);
  wx.removeStorageSync?.('a');

  expect(wx.getStorageInfoSync?.()).toMatchObject({ keys: ['b'], limitSize: 10_240 });
});
