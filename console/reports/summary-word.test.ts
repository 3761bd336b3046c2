import { strFromU8, unzipSync } from 'fflate';
import { linesOf } from '../../domain/statistics/summaries/paper';
import type { WrittenSummary } from '../../domain/statistics/summaries/write';
import { summaryWord } from './summary-word';

const written: WrittenSummary = {
  title: '青禾县法律援助中心2025年上半年工作总结',
  paragraphs: [
    { kind: 'heading', pieces: [{ text: '一、任务完成情况' }] },
    { kind: 'text', pieces: [{ text: '办了' }, { text: '3', figure: '结案', place: '结案|number' }, { text: '件。' }] },
    { kind: 'heading', pieces: [{ text: '二、存在的问题' }] },
    { kind: 'asked', pieces: [], ask: '问题', hint: '两到四条' },
    { kind: 'heading', pieces: [{ text: '三、下一步工作' }] },
    { kind: 'asked', pieces: [], ask: '下一步', hint: '一条一行' },
  ],
};
const passages = { 下一步: '1. 每月到站点一次。\n2. 培训两批。' };

async function partsOf(draft: boolean): Promise<Readonly<Record<string, string>>> {
  const about = { unit: '青禾县法律援助中心', day: '2025年7月3日', draft };
  const blob = await summaryWord(written, passages, about);
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));

  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test('the page is that of GB/T 9704: margins, 22 lines of 28 signs, faces and sizes, seal place, day four signs in', async () => {
  const { 'word/document.xml': text = '' } = await partsOf(true);
  expect(text).toContain('w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"');
  expect(text).toContain('<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-850"/>');
  expect(text).toMatch(/<w:jc w:val="center"\/>.*?方正小标宋简体.*?<w:sz w:val="44"\/>/);
  expect(text).toMatch(/w:line="579" w:lineRule="exact".*?黑体.*?<w:sz w:val="32"\/>.*?仿宋_GB2312.*?<w:sz w:val="32"\/>/);
  expect(text.match(/<w:p><w:pPr><w:spacing [^>]*\/><\/w:pPr><\/w:p>/g)).toHaveLength(3);
  const [unit = 0, day = 0] = [...text.matchAll(/w:ind w:right="(\d+)"/g)].map(([, right]) => Number(right));
  expect([unit, day]).toEqual([800, 1280]);
});

test('the number of the page stands between dashes, outside: right on odd pages, left on even ones', async () => {
  const parts = await partsOf(true);
  const feet = Object.entries(parts).filter(([name]) => /^word\/footer\d\.xml$/.test(name));
  expect(feet.map(([, foot]) => /<w:jc w:val="(\w+)"/.exec(foot)?.[1]).sort()).toEqual(['left', 'right']);
  for (const [, foot] of feet) expect(foot).toMatch(/— .*PAGE.* —.*/s);
  expect(parts['word/settings.xml']).toContain('w:evenAndOddHeaders');
});

test('a draft asks by name for what is not written; what is signed leaves the heading out and counts anew', () => {
  const draft = linesOf(written, passages, true).map(({ text }) => text);
  expect(draft).toContain('（请填写：问题）');
  const signed = linesOf(written, passages, false).map(({ text }) => text);
  expect(signed).toEqual([
    ...['一、任务完成情况', '办了3件。', '二、下一步工作', '1. 每月到站点一次。', '2. 培训两批。'],
  ]);
});
