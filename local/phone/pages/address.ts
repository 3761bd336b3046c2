import { normalPath } from '../engine/modules';

/** Where a page is: its path, its query still encoded as in WeChat, and both as one text. */
export interface Address {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** `/pages/case/case?id=1` */
  readonly url: string;
}

/** Reads a mini-program address; one without a leading slash is beside the page that asks. */
export function readAddress(url: string, askedFrom = ''): Address {
  const [before = '', search = ''] = url.replace(/#.*/, '').split('?');
  const folder = askedFrom.slice(0, askedFrom.lastIndexOf('/') + 1);
  const path = normalPath(before.startsWith('/') ? before : folder + before).replace(/\.html$/, '');

  return { path, query: readQuery(search), url: `/${path}${search && `?${search}`}` };
}

/** Names are decoded, values are not: `onLoad` decodes what it needs, on the phone as here. */
function readQuery(search: string): Record<string, string> {
  const query: Record<string, string> = {};
  for (const pair of search.split('&').filter(Boolean)) {
    const at = pair.indexOf('=');
    const name = decodeURIComponent(at < 0 ? pair : pair.slice(0, at));
    query[name] = at < 0 ? '' : pair.slice(at + 1);
  }

  return query;
}
