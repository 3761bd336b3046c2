import { ApiFailure } from '../../failure';
import type { ApiGroup } from '../group';
import type { WxHost } from '../host';

/** WeChat keeps 10 MB for each mini-program and user. */
const limitInKilobytes = 10_240;

/** What the phone remembers, apart for every identity. */
export function storage(host: WxHost): ApiGroup {
  const prefix = (): string => `mp:${host.session.openid}:`;
  const keys = (): string[] =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix()))
      .map((key) => key.slice(prefix().length));
  const read = (key: string): unknown => {
    const text = localStorage.getItem(prefix() + key);

    return text === null ? '' : (JSON.parse(text) as { value: unknown }).value;
  };
  const write = (key: string, value: unknown): void =>
    localStorage.setItem(prefix() + key, JSON.stringify({ value }));
  const remove = (key: string): void => localStorage.removeItem(prefix() + key);
  const info = () => ({
    keys: keys(),
    currentSize: Math.ceil(keys().reduce((sum, key) => sum + JSON.stringify(read(key)).length, 0) / 1024),
    limitSize: limitInKilobytes,
  });

  return {
    plain: {
      getStorageSync: read,
      setStorageSync: write,
      removeStorageSync: remove,
      clearStorageSync: () => keys().forEach(remove),
      getStorageInfoSync: info,
    },
    asynchronous: {
      getStorage: ({ key }: { key: string }) => {
        if (!keys().includes(key)) throw new ApiFailure('data not found');

        return { data: read(key) };
      },
      setStorage: ({ key, data }: { key: string; data: unknown }) => write(key, data),
      removeStorage: ({ key }: { key: string }) => remove(key),
      clearStorage: () => keys().forEach(remove),
      getStorageInfo: info,
    },
  };
}
