import path from 'node:path';
import type { TmplGroup } from 'glass-easel-template-compiler';
import { builtinTags } from '../../phone/engine/builtin-tags';
import { knownApis, knownCloudApis } from '../../phone/wx/known';
import { filesBelow, readText } from '../files';
import { isOwn, type ComponentGraph } from './graph';

/** TDesign asks for these where we never go; it copes without them. */
const kitCopesWithout = new Set([
  'authorize',
  'canvasToTempFilePath',
  'chooseImage',
  'getMenuButtonBoundingClientRect',
  'getSetting',
  'offMenuButtonBoundingClientRectWeightChange',
  'onMenuButtonBoundingClientRectWeightChange',
  'onThemeChange',
  'openSetting',
  'previewMedia',
  'saveImageToPhotosAlbum',
  'vibrateShort',
]);

/** Tags of our own templates that are neither built in nor declared. */
export function unknownTags(group: TmplGroup, graph: ComponentGraph): string[] {
  const builtin = new Set<string>(builtinTags);
  const problems: string[] = [];
  for (const [name, { json }] of graph.entries) {
    if (!isOwn(name)) continue;
    for (const tag of tagsIn(group.getTmplGenObject(name))) {
      if (builtin.has(tag) || json.usingComponents[tag] || json.componentGenerics?.[tag]) continue;
      problems.push(
        `${name}.wxml：<${tag}> 既不是内置组件（网页预览里没有），也没有在 usingComponents 里声明`,
      );
    }
  }

  return problems;
}

function tagsIn(compiled: string): Set<string> {
  return new Set([...compiled.matchAll(/\bE\("([a-zA-Z0-9_-]+)"/g)].map((match) => match[1] ?? ''));
}

/** Uses of `wx.something` that the host does not have, with the file that uses it. */
export function unknownApis(folder: string): string[] {
  const problems: string[] = [];
  for (const file of filesBelow(folder).filter((name) => name.endsWith('.js'))) {
    for (const api of apisIn(readText(path.join(folder, file)))) {
      if (isKnown(api) || (!isOwn(file) && kitCopesWithout.has(api))) continue;
      problems.push(`${file}：wx.${api} 在网页预览里没有，请先加到 local/phone/wx`);
    }
  }

  return problems;
}

/** `wx.showToast` → `showToast`, `wx.cloud.init` → `cloud.init`. */
function apisIn(script: string): Set<string> {
  return new Set([...script.matchAll(/\bwx\.((?:cloud\.)?[a-zA-Z]+)/g)].map((match) => match[1] ?? ''));
}

function isKnown(api: string): boolean {
  return api.startsWith('cloud.') ? knownCloudApis().has(api.slice('cloud.'.length)) : knownApis().has(api);
}
