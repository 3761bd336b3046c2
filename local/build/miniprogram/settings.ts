import path from 'node:path';
import { isFile } from '../files';
import { pagesOf, readAppJson } from './app-json';

/** What in app.json would not do on a phone. */
export function settingProblems(source: string): string[] {
  const app = readAppJson(source);
  const problems = pagesOf(app)
    .filter((page) => !isFile(path.join(source, `${page}.wxml`)))
    .map((page) => `app.json：页面 ${page} 没有 .wxml`);

  // TDesign asks for it: WeChat's second button style breaks its borders.
  if (app.style !== undefined) problems.push('app.json：请删除 "style"，否则按钮的边框会不见');

  return problems;
}
