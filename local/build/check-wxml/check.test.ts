import path from 'node:path';
import { miniprogram } from '../miniprogram/part';
import { phone } from '../phone/part';
import { makeWorld, type World } from '../testing/world';
import { templateProblems } from './check';

let world: World;
const features = 'miniprogram/pages/features/features';
const problems = async (): Promise<string> => {
  await miniprogram.build(world);

  return templateProblems(path.join(world.dist, 'miniprogram')).join('\n');
};

beforeEach(() => {
  world = makeWorld('sample');
});
afterEach(() => world.remove());

test('the sample has nothing wrong', async () => {
  expect(await problems()).toBe('');
});

test.each([
  ['a binding', `${features}.wxml`, '{{two}}</text>', '{{too}}</text>', '{{too}} 不在 data'],
  ['a handler', `${features}.wxml`, 'bindtap="tapped"', 'bindtap="taped"', '没有方法 taped'],
  [
    'a property of ours',
    `${features}.wxml`,
    'start="{{count}}"',
    'begin="{{count}}"',
    '<counter> 没有属性 begin',
  ],
  [
    'a property of TDesign',
    'miniprogram/pages/kit/kit.wxml',
    'theme="primary" block',
    'colour="red" block',
    '<t-button> 没有属性 colour',
  ],
  [
    'a property of a built-in',
    `${features}.wxml`,
    'placeholder="双向"',
    'placehold="双向"',
    '<input> 没有属性 placehold',
  ],
  [
    'a component',
    `${features}.json`,
    '/counter/counter',
    '/counter/count',
    '的组件 /components/counter/count 不存在',
  ],
  ['an undeclared tag', `${features}.wxml`, '<child ', '<grandchild ', '<grandchild> 既不是内置组件'],
  ['an import', `${features}.wxml`, 'templates/row.wxml', 'templates/raw.wxml', '找不到 templates/raw.wxml'],
  ['a wxs', `${features}.wxml`, 'lib/format.wxs', 'lib/formats.wxs', '找不到 lib/formats'],
  ['an unclosed tag', `${features}.wxml`, '大字</button>', '大字', 'missing end tag'],
  ['a stray end tag', `${features}.wxml`, '大字</button>', '大字</button></text>', 'invalid end tag'],
  ['a duplicate attribute', `${features}.wxml`, 'id="tap"', 'id="tap" id="tip"', 'duplicated attribute'],
])('%s that is wrong is found', async (_what, file, from, to, expected) => {
  world.change(file, from, to);

  expect(await problems()).toContain(expected);
});

test('a require that leads nowhere is found', async () => {
  world.change(`${features}.ts`, "'../../lib/domain'", "'../../lib/domains'");

  expect(await problems()).toContain("找不到 require('../../lib/domains')");
});

test.each([
  [
    'wx function',
    `${features}.ts`,
    "this.add('show');",
    "this.add('show');\n    wx.startBeaconDiscovery({ uuids: [] });",
    'wx.startBeaconDiscovery',
  ],
  [
    'wx.cloud function',
    `${features}.ts`,
    "this.add('show');",
    "this.add('show');\n    wx.cloud.database();",
    'wx.cloud.database',
  ],
  [
    'tag',
    `${features}.wxml`,
    '<view id="outer"',
    '<camera /><view id="outer"',
    'pages/features/features.wxml：<camera>',
  ],
])(
  'a %s that the browser does not have fails its build, with the file',
  async (_what, file, from, to, expected) => {
    world.change(file, from, to);
    await miniprogram.build(world);

    await expect(phone.build(world)).rejects.toThrow(expected);
  },
);
