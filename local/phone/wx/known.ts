import { apiNames } from './create';
import type { WxHost } from './host';

/** No group touches its host before one of its functions is called. */
const names = apiNames({} as WxHost);

/** The functions of `wx` that the browser host has. */
export const knownApis = (): ReadonlySet<string> => new Set(names.apis);

/** The functions of `wx.cloud` that the browser host has. */
export const knownCloudApis = (): ReadonlySet<string> => new Set(names.cloudApis);
