import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packList } from '../eligibility';
import { pageText } from './page-text';
import { packPage } from './pack-page';

const folder = join(__dirname, '..', '..', 'docs', 'rules');
const newest = (id: (typeof packList)[number]['id']) => packPage(id, '9999-12-31');

function index(): string {
  const rows = packList.map(({ id, label }) => {
    const { from, source, verified } = newest(id);

    return `| [${label}](${id}.md) | ${from} | ${verified ? '是' : '否'} | ${source} |`;
  });

  return [
    '# 各地的援助规则',
    '',
    '每一套一页，由规则数据生成：`UPDATE_RULE_PAGES=1 npx jest domain/rules-page`。',
    '核实为否的，不向群众引用条文。按编号和条件查对，用 `domain/eligibility/rule-book.md`。',
    '',
    ...['| 地方 | 起用 | 核实 | 出处 |', '|---|---|---|---|'],
    ...rows,
    '',
  ].join('\n');
}

const pages = new Map([
  ['README.md', index()],
  ...packList.map(({ id }) => [`${id}.md`, pageText(newest(id))] as const),
]);

test('there is a page for each pack, and it is what the rules say; UPDATE_RULE_PAGES=1 writes them anew', () => {
  if (process.env['UPDATE_RULE_PAGES'] === '1') {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of pages) writeFileSync(join(folder, name), text);
  }
  expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
  for (const [name, text] of pages) expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
});

test('a page says who, which matters, since when, from which source, and what is new', () => {
  const page = newest('jiangsu');
  const bullying = page.parts[0]?.lines.find(({ id }) => id === '苏2025欺凌');

  expect(packPage('jiangsu', '2025-01-01')).toMatchObject({ from: '2025-01-01', verified: false });
  expect(packPage('jiangsu', '2025-01-01').changes).toEqual(
    expect.arrayContaining(['能办的事新增：未成年人受到校园欺凌']),
  );
  expect(page.changes).toEqual(expect.arrayContaining(['不查收入的人新增：进城务工人员讨薪，一律免予核查']));
  expect(bullying).toMatchObject({
    who: '未成年人',
    matters: '校园欺凌损害赔偿',
    basis: '',
    verified: false,
  });
  expect(page.source).toContain('报道');
  expect(page.open.length).toBeGreaterThan(0);
});

test('no page shows an article of a text that was not read', () => {
  for (const { id } of packList) {
    const { parts } = newest(id);

    for (const line of parts.flatMap(({ lines }) => lines)) {
      if (!line.verified) expect([line.id, line.basis]).toEqual([line.id, '']);
      expect(line.basis).not.toMatch(/程序规定》第(?!一条|二条|三条|四条|五条|十条|二十[四五六七八]条)/);
    }
  }
});

test('what a centre has switched on stands on its page', () => {
  const page = packPage('national', '2026-11-22', {
    nearestCentre: 'forward',
    crossRegion: 'direct',
    migrantKinExempt: true,
    anyMatterFor: ['orphan'],
    standardAmount: { value: 1200, source: '县公告', verified: true },
    ownChannels: [
      {
        ...{ title: '骑手快办', source: '县局文件', verified: false, sameDay: true, acceptFirst: true },
        ...{ homeVisit: false, first: false, matters: [] },
        tags: ['platform_worker'],
      },
    ],
  });

  expect(page.own).toEqual([
    '经济困难标准：每人每月1200元（县公告）',
    '不归这里管的申请：这里先收、先看，再转过去',
    '外地的农民工来讨薪：在这里办',
    '农民工因工死亡的，家属也不查收入',
    '不受事项范围限制：孤儿',
    '通道“骑手快办”：给新就业形态，当天受理、先受理，材料以后补（县局文件，未核实）',
  ]);
});

test('a citizen reads the same rules in plain words', () => {
  const { parts } = packPage('national', '2026-11-22', {}, 'citizen');
  const wages = parts[0]?.lines.find(({ id }) => id === 'C5');

  expect(wages).toMatchObject({ matters: '老板拖欠工资、单位不承认我在那里上班', who: '谁都可以' });
});

test('whatever day is asked for, the page says which of its versions is read', () => {
  const unnamed = packList.flatMap(({ id, versions }) => {
    const days = [...versions.map(({ from }) => from), '2026-11-30', '2031-01-01'];

    return days.filter((day) => {
      const page = packPage(id, day);

      return page.from > day || !page.versions.includes(page.from);
    });
  });
  expect(unnamed).toEqual([]);
});
