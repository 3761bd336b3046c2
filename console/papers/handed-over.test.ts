import { fullCase } from '../../domain/privacy/testing/full-case';
import type { Material } from '../../domain/case/records/material';
import type { Dossier } from '../../contract/dossier/dossier';
import { coveringNote, filesToHandOver } from './handed-over';

const [photo] = fullCase.materials as [Material];
const page = (id: string, more: Partial<Material> = {}): Material => ({
  ...photo,
  id,
  removedAt: null,
  ...more,
});
const content = (materials: readonly Material[]): Pick<Dossier, 'case' | 'line'> =>
  ({ case: { ...fullCase, papers: [], materials }, line: { matterLabel: '支付劳动报酬' } }) as never;

test('the evidence is numbered item by item, page by page; what was taken back or is dangerous stays here', () => {
  const names = filesToHandOver(
    content([
      page('b', { item: 'identity_paper', page: 2, scan: 'clean', kind: 'jpg' }),
      page('a', { item: 'identity_paper', page: 1, scan: 'absent', kind: 'pdf' }),
      page('c', { scan: 'flagged' }),
      page('d', { removedAt: '2026-11-05T02:00:00.000Z' }),
    ]),
  ).map(({ name }) => name);
  expect(names).toEqual(['01 身份证 第1页.pdf', '02 身份证 第2页.jpg']);
});

test('the sheet on top says from whom to whom, why, and what lies in it', () => {
  const note = coveringNote(content([]), '青禾县法律援助中心', ['01 身份证 第1页.pdf']);
  for (const said of ['从：青禾县法律援助中心', '到：柳溪中心', '原因：工钱一直没给', '01 身份证 第1页.pdf'])
    expect(note).toContain(said);
});
