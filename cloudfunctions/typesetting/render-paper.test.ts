import pdfParse from 'pdf-parse/lib/pdf-parse.js';
import { textOfPdf as textIn } from '../../test/pdf';
import type { PaperDocument } from '../../domain/documents/blocks';
import { readFileSync } from 'node:fs';
import { charactersOf } from './character-map';
import { renderPaper } from './render-paper';
import { typefaceFiles } from './typeface';

const madeAt = new Date('2026-11-22T03:00:00.000Z');
const decision: PaperDocument = {
  title: '给予法律援助决定书',
  issuer: '',
  number: '青援给字〔2026〕第12号',
  draft: false,
  sheet: false,
  blocks: [
    { kind: 'paragraph', text: '䶮先生：', bold: true },
    { kind: 'facts', head: '', rows: [['援助事项', '支付劳动报酬']] },
    { kind: 'items', items: ['身份证', '欠条'] },
    { kind: 'signature', lines: ['青禾县法律援助中心', '2026年11月22日'] },
  ],
  foot: '法律援助不收取任何费用。',
};

const textOfPdf = async (document: PaperDocument) => textIn(await renderPaper(document, madeAt));

test('the PDF carries title, number, facts and rare characters as text that can be searched', async () => {
  const text = await textOfPdf(decision);

  expect(text).toContain('给予法律援助决定书');
  expect(text).toContain('青援给字〔2026〕第12号');
  expect(text).toContain('䶮先生');
  expect(text).toContain('支付劳动报酬');
  expect(text).not.toContain('草稿');
});

test('a draft carries 草稿 across the page', async () => {
  expect(await textOfPdf({ ...decision, number: '', draft: true })).toContain('草稿');
});

test('the typefaces are embedded', async () => {
  const bytes = (await renderPaper(decision, madeAt)).toString('latin1');

  expect(bytes).toMatch(/FontFile[23]/);
  expect(bytes).toMatch(/NotoSerifSC/);
});

test('a character the typeface does not have is shown as 〓 and explained', async () => {
  const text = await textOfPdf({ ...decision, blocks: [{ kind: 'paragraph', text: '\u{20BB7}野' }] });

  expect(text).toContain('〓野');
  expect(text).toContain('以身份证件上的写法为准');
});

test.each([
  ['an emoji', '欠薪😀三个月', '欠薪〓三个月'],
  ['a family of joined emoji is one sign', '我们👨‍👩‍👧一家', '我们〓一家'],
  ['Tibetan', 'བོད先生', '〓〓先生'],
  ['Uyghur', 'ئابلىز', '〓'.repeat(6)],
  ['a rare sign of a family name', '\u{30EDD}明', '〓明'],
])('%s: the typeface is asked, and no box is left empty', async (_what, typed, printed) => {
  const text = await textOfPdf({
    ...decision,
    title: `关于${typed}`,
    blocks: [{ kind: 'facts', head: '', rows: [['申请人', typed]] }],
  });

  expect(text).toContain(`申请人${printed}`);
  expect(text).toContain(`关于${printed}`);
  expect(text).toContain('以身份证件上的写法为准');
});

test('what the typeface has stays as it is: accents however typed, marks that nobody sees dropped', async () => {
  const text = await textOfPdf({
    ...decision,
    blocks: [{ kind: 'paragraph', text: 'Nguye\u0302\u0303n\u200b 帕提古丽·吐尔地江 ①②㎡' }],
  });

  expect(text).toContain('Nguy\u1ec5n');
  expect(text).toContain('帕提古丽·吐尔地江①②㎡');
  expect(text).not.toContain('〓');
});

test('the two weights draw the same characters', () => {
  const { normal, bold } = typefaceFiles();
  const [regular, heavy] = [normal, bold].map((file) => charactersOf(readFileSync(file)));
  const differ = Array.from({ length: 0x32000 }, (_, code) => code).filter(
    (code) => regular?.(code) !== heavy?.(code),
  );

  expect(differ).toEqual([]);
});

test('an official letter has 22 lines to a page, of 28 signs each', async () => {
  const long = { kind: 'paragraph' as const, text: '字'.repeat(28 * 60) };
  const { text } = (await pdfParse(await renderPaper({ ...decision, blocks: [long] }, madeAt))) as {
    text: string;
  };
  const second = text.split('第 1 页，')[1]?.split('第 2 页，')[0] ?? '';
  const lines = second.match(/字+/g) ?? [];

  expect(lines.map(({ length }) => length)).toEqual(Array.from({ length: 22 }, () => 28));
});

test('the organ stands above the title, and the seal has its place beside the name below', async () => {
  const issuer = '青禾县法律援助中心';
  const text = await textOfPdf({ ...decision, issuer });

  expect(text.indexOf(issuer)).toBeLessThan(text.indexOf('给予法律援助决定书'));
  expect(text).toContain(`${issuer}（印章）2026年11月22日`);
});

test('the sheet is A4', async () => {
  const bytes = (await renderPaper(decision, madeAt)).toString('latin1');

  expect(bytes).toMatch(/MediaBox \[0 0 595\.28 841\.89\]/);
});
