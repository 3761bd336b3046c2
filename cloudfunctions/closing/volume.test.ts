import { PDFDocument } from '@cantoo/pdf-lib';
import { publishedOrder } from '../../domain/closing/volume-lines';
import type { VolumeAnswer } from '../../contract/closing/dossier';
import { sha256 } from '../platform/ids';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { archived, attachPhoto, decide, filed, onShelf } from '../../test/office-cases';
import { textOfPdf } from '../../test/pdf';

/** The whole dossier as one file: asked for once, bound by the clock, the same when asked for again. */
let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const open = (caseId: string, userName = 'sunyue') => office.desk(userName, 'openVolume', { caseId });
const bind = () => office.cloud.invoke('upkeep', { only: ['bindVolumes'] });

test('a volume has cover, catalogue, every paper and photo with its page, and the closing sheet', async () => {
  const caseId = await archived(office, 'bound');
  const asked = await Promise.all([open(caseId), open(caseId, 'chenli')]);
  expect(asked.map((one) => dataOf<VolumeAnswer>(one).state)).toEqual(['due', 'due']);
  await bind();
  const made = dataOf<VolumeAnswer>(await open(caseId));
  if (made.state !== 'made') throw new Error('nothing was bound');
  const bytes = Buffer.from(await (await fetch(made.url)).arrayBuffer());
  expect(sha256(bytes)).toBe(made.sha256);
  const whole = await PDFDocument.load(bytes);
  expect(whole.getPageCount()).toBe(made.pages + 3);
  const words = await textOfPdf(bytes);
  for (const word of ['法律援助案件卷宗', '卷内目录', '指派通知书', '委托协议', '结案报告表', '卷内备考表'])
    expect(words).toContain(word);
  await bind();
  expect(dataOf<VolumeAnswer>(await open(caseId))).toMatchObject({ sha256: made.sha256 });
});

test('nothing is bound before the archive, and a secret volume opens for the archive and the director alone', async () => {
  const caseId = await filed(office, 'secret');
  expect(codeOf(await open(caseId))).toBe('ConditionUnmet');
  dataOf(await decide(office, 'sunyue', 'passDossier', caseId, { ...onShelf, secret: true }));
  expect(codeOf(await open(caseId, 'lijing'))).toBe('NotAllowed');
  expect(codeOf(await open(caseId, 'qianjin'))).toBe('NotAllowed');
  expect(dataOf<VolumeAnswer>(await open(caseId)).state).toBe('due');
  expect(codeOf(await attachPhoto(office, 'secret', caseId))).toBe('ActionNotPossibleNow');
});

test('a centre that keeps another order has its catalogue and its volumes in that order; a line that is none is refused', async () => {
  const set = async (order: readonly string[]) => {
    const { version } = dataOf<{ version: number }>(await office.desk('chenli', 'openSetUp', {}));

    return office.desk('chenli', 'saveVolumeOrder', { version, order });
  };
  expect(codeOf(await set(['closing_report', 'nothing']))).toBe('InputInvalid');
  expect(codeOf(await set(['closing_report', 'closing_report']))).toBe('InputInvalid');
  dataOf(await set([...new Set(['closing_report', 'assignment', ...publishedOrder])]));
  const caseId = await archived(office, 'own-order');
  dataOf(await open(caseId));
  await bind();
  const made = dataOf<VolumeAnswer>(await open(caseId));
  if (made.state !== 'made') throw new Error('nothing was bound');
  const words = await textOfPdf(Buffer.from(await (await fetch(made.url)).arrayBuffer()));
  const catalogue = words.slice(words.indexOf('卷内目录'));
  expect(catalogue.indexOf('结案报告表')).toBeLessThan(catalogue.indexOf('指派通知书'));
  expect(catalogue.indexOf('指派通知书')).toBeLessThan(catalogue.indexOf('审查表'));
});
