import { deflateSync } from 'node:zlib';
import { photoFor } from '../local/sample/evidence';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../test/cloud';
import { harmfulSign, openFakeClamd, type FakeClamd } from '../test/fake-clamd';
import { draftOf } from '../test/office-cases';

/** What a hostile person hands in as evidence, through the real functions. */
const photo = photoFor('wage_evidence').bytes;
let office: TestOffice;
let clamd: FakeClamd;
let serial = 0;

beforeAll(async () => {
  clamd = await openFakeClamd();
  office = await openTestOffice({ functionEnv: { YUANSHOU_CLAMD: clamd.address } });
});
afterAll(async () => {
  await office.close();
  await clamd.close();
});

interface Kept {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

async function hand(openid: string, caseId: string, bytes: Buffer, name = '欠条.jpg', item = 'identity') {
  serial += 1;
  const fileId = await office.upload(openid, `upload-${serial}.jpg`, bytes);

  return office.phone(openid, 'addMaterial', { caseId, item, fileId, name });
}

const filesOf = (mark: string): string[] =>
  office.files().filter((path) => path.includes(`${mark}/`) || path.includes(`${mark}-`));
const isFile = (path: string): boolean => /\.\w+$/.test(path);

const materialsOf = async (openid: string, caseId: string): Promise<readonly Kept[]> =>
  dataOf<{ materials: readonly Kept[] }>(await office.phone(openid, 'openCase', { caseId })).materials;

const text = (words: string): Buffer => Buffer.from(words.padEnd(400, ' '), 'latin1');
const pdf = (body: string): Buffer => text(`%PDF-1.7\n${body}\n%%EOF`);
const zipEnd = Buffer.from('PK\x05\x06'.padEnd(22, '\0'), 'latin1');
const comment = (words: string): Buffer => {
  const head = Buffer.from([0xff, 0xfe, 0, 0]);
  head.writeUInt16BE(words.length + 2, 2);

  return Buffer.concat([photo.subarray(0, 2), head, Buffer.from(words), photo.subarray(2)]);
};
const packed = (dictionary: string, content: string): Buffer =>
  Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj<<${dictionary}>>stream\n`),
    deflateSync(content),
    Buffer.from('\nendstream endobj\n%%EOF'),
  ]);

test.each([
  ['nothing', Buffer.alloc(0), 'FileIsEmpty'],
  ['a program called photo', text('MZ\x90\0'), 'FileKindNotAccepted'],
  ['a web page called photo', text('<!doctype html><script>alert(1)</script>'), 'FileKindNotAccepted'],
  ['a drawing with a script', text('<svg onload="alert(1)">'), 'FileKindNotAccepted'],
  ['an office file, be it a bomb or not', text('PK\x03\x04word/document.xml'), 'FileKindNotAccepted'],
  ['an old office file', text('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'FileKindNotAccepted'],
  [
    'a moving picture with a program behind it',
    text(`GIF89a${zipEnd.toString('latin1')}`),
    'FileKindNotAccepted',
  ],
  ['a photo with an archive behind it', Buffer.concat([photo, zipEnd]), 'FileDangerous'],
  ['a photo that unpacks itself', Buffer.concat([photo, Buffer.from('Rar!\x1a\x07\0')]), 'FileDangerous'],
  [
    'a PDF that is an archive as well',
    Buffer.concat([pdf('1 0 obj<<>>endobj'), zipEnd, text('%%EOF')]),
    'FileDangerous',
  ],
  [
    'a page in the comment of a photo',
    comment(`${'x'.repeat(9000)}<script>alert(1)</script>`),
    'FileDangerous',
  ],
  ['a PDF with a script', pdf('1 0 obj<</S/JavaScript/JS(app.alert(1))>>endobj'), 'FileDangerous'],
  ['a PDF that starts a program', pdf('1 0 obj<</S/Launch/F(cmd.exe)>>endobj'), 'FileDangerous'],
  ['a PDF with a file in it', pdf('1 0 obj<</Type/EmbeddedFile>>endobj'), 'FileDangerous'],
  [
    'a PDF with a script packed away',
    packed('/Type/ObjStm/Filter/FlateDecode', '<</S/JavaScript>>'),
    'FileDangerous',
  ],
  [
    'the same under a written-out name',
    packed('/Type/Obj#53tm/Filter/FlateDecode', '<</S/JavaScript>>'),
    'FileDangerous',
  ],
  [
    'the same behind a long dictionary',
    packed(`/Type/ObjStm/X(${'y'.repeat(3000)})/Filter/FlateDecode`, '<</S/JavaScript>>'),
    'FileDangerous',
  ],
  ['a PDF packed in an unusual way', packed('/Type/ObjStm/Filter/LZWDecode', '<<>>'), 'FileDangerous'],
  [
    'a script between what only looks like a stream',
    pdf('% >>stream\n1 0 obj<</S/JavaScript>>endobj\n% endstream'),
    'FileDangerous',
  ],
  [
    'a PDF that unpacks to gigabytes',
    packed('/Type/ObjStm/Filter/FlateDecode', ' '.repeat(30_000_000)),
    'FileDangerous',
  ],
  ['what the scanner knows', Buffer.concat([photo, Buffer.from(harmfulSign)]), 'FileDangerous'],
])('%s is refused by name, and nothing of it is kept', async (_what, bytes, code) => {
  const openid = `hostile-${serial}`;
  const caseId = await draftOf(office, openid);
  const answer = await hand(openid, caseId, bytes);
  expect(codeOf(answer)).toBe(code);
  expect(await materialsOf(openid, caseId)).toEqual([]);
  expect([...filesOf(openid), ...filesOf(caseId)].filter(isFile)).toEqual([]);
});

test('what is taken lies where its sender cannot name it, and once only', async () => {
  const caseId = await draftOf(office, 'mover');
  dataOf(await hand('mover', caseId, photo));
  expect(filesOf('mover').filter(isFile)).toEqual([]);
  expect(filesOf(caseId).filter(isFile)).toHaveLength(1);
});

test('cut after it was taken and before it was noted: asked again, it is there', async () => {
  const caseId = await draftOf(office, 'cut-off');
  const fileId = await office.upload('cut-off', 'cut.jpg', photo);
  const one = { caseId, item: 'identity', fileId, name: '身份证.jpg' };
  const first = dataOf<{ material: Kept }>(await office.phone('cut-off', 'addMaterial', one)).material;
  const whose = { collectionName: 'cases', queryType: 'WHERE', query: JSON.stringify({ _id: caseId }) };
  const forget = { ...whose, data: JSON.stringify({ $set: { materials: [] } }), merge: true };
  await office.cloud.store.run('database.modifyDocument', forget);
  expect(await materialsOf('cut-off', caseId)).toEqual([]);

  const again = dataOf<{ material: Kept }>(await office.phone('cut-off', 'addMaterial', one)).material;
  expect(again).toMatchObject({ id: first.id, kind: 'jpg' });
  expect(filesOf(caseId).filter(isFile)).toHaveLength(1);
});

test.each(['scan.png', 'scan'])('a photo called %s is kept and served as what it is', async (called) => {
  const openid = `called-${called.length}`;
  const caseId = await draftOf(office, openid);
  const fileId = await office.upload(openid, called, photo);
  const one = { caseId, item: 'identity', fileId, name: '身份证' };
  const { material } = dataOf<{ material: Kept }>(await office.phone(openid, 'addMaterial', one));
  const { url } = dataOf<{ url: string }>(
    await office.phone(openid, 'openMaterial', { caseId, materialId: material.id }),
  );
  expect((await fetch(url)).headers.get('content-type')).toBe('image/jpeg');
  expect([...filesOf(openid), ...filesOf(caseId)].filter(isFile)).toHaveLength(1);
});

test('ten megabytes are taken by the channel, one byte more is not', async () => {
  const full = Buffer.concat([photo, Buffer.alloc(10 * 1024 * 1024 - photo.length)]);
  const caseId = await draftOf(office, 'heavy');
  expect(codeOf(await hand('heavy', caseId, full))).toBe('ok');
  await expect(hand('heavy', caseId, Buffer.concat([full, Buffer.from('x')]))).rejects.toThrow();
  expect(await materialsOf('heavy', caseId)).toHaveLength(1);
});

test('of a hostile name only plain words are left, and no folder', async () => {
  const caseId = await draftOf(office, 'namer');
  for (const name of [
    '../../etc/passwd',
    'C:\\Windows\\欠条.jpg',
    '\u202egpj.\u0000exe\r\n',
    '\u200b\u202e',
  ]) {
    dataOf(await hand('namer', caseId, photo, name));
  }
  const names = (await materialsOf('namer', caseId)).map(({ name }) => name);
  expect(names).toEqual(['passwd', '欠条.jpg', 'gpj.exe', '照片']);
});

test('of one paper twenty pages are taken, also when they come all at once', async () => {
  const caseId = await draftOf(office, 'many');
  const answers = await Promise.all(Array.from({ length: 23 }, () => hand('many', caseId, photo)));
  const kept = await materialsOf('many', caseId);
  expect(kept.length).toBeLessThanOrEqual(20);
  expect(kept).toHaveLength(answers.filter(({ ok }) => ok).length);
  for (let more = kept.length; more < 20; more += 1) dataOf(await hand('many', caseId, photo));
  expect(codeOf(await hand('many', caseId, photo))).toBe('TooManyFiles');
  expect(codeOf(await hand('many', caseId, photo, '工资条.jpg', 'wage_evidence'))).toBe('ok');
});

test('a kept photo is served as a photo and as nothing else', async () => {
  const caseId = await draftOf(office, 'viewer');
  const { material } = dataOf<{ material: Kept }>(await hand('viewer', caseId, photo));
  const { url } = dataOf<{ url: string }>(
    await office.phone('viewer', 'openMaterial', { caseId, materialId: material.id }),
  );
  const { headers } = await fetch(url);
  expect(headers.get('content-type')).toBe('image/jpeg');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-security-policy')).toContain('sandbox');
  expect(headers.get('cache-control')).toContain('no-store');
});

test('the verdict of the scanner stands with the file; what it flagged later stays out of reach', async () => {
  const caseId = await draftOf(office, 'scanned');
  const { material } = dataOf<{ material: Kept }>(await hand('scanned', caseId, photo));
  const { store } = office.cloud;
  const one = { collectionName: 'cases', queryType: 'WHERE', query: JSON.stringify({ _id: caseId }) };
  const before = await store.run('database.getDocument', one);
  expect(JSON.stringify(before)).toMatch(/scan\\?":\\?"clean/);

  const data = JSON.stringify({ $set: { 'materials.0.scan': 'flagged' } });
  await store.run('database.modifyDocument', { ...one, data, merge: true });
  const answer = await office.phone('scanned', 'openMaterial', { caseId, materialId: material.id });
  expect(answer).toMatchObject({
    ok: false,
    error: { code: 'FileDangerous', message: '这个文件不安全，请拍照再传。' },
  });
});
