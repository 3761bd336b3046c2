import path from 'node:path';
import { filesBelow, readText } from '../files';

/**
 * What a script of a mini-program is given, in order. The browser's own names after `global` are left
 * undefined, so that page code cannot use what WeChat does not have.
 */
export const moduleParameters = [
  'require',
  'module',
  'exports',
  'wx',
  'App',
  'Page',
  'Component',
  'Behavior',
  'getApp',
  'getCurrentPages',
  'requirePlugin',
  'global',
  'window',
  'document',
  'localStorage',
  'sessionStorage',
  'fetch',
  'location',
  'history',
  'navigator',
  'XMLHttpRequest',
] as const;

/** All scripts as one object literal: path → function. No text is ever evaluated in the browser. */
export function scriptTable(folder: string): string {
  const scripts = filesBelow(folder).filter((file) => file.endsWith('.js'));
  const entries = scripts.map(
    (file) =>
      `${JSON.stringify(file)}:function(${moduleParameters.join(',')}){${readText(path.join(folder, file))}\n}`,
  );

  return `{${entries.join(',\n')}}`;
}
