import { sendLeftOver, sendUploads } from './send-uploads';
import { addUpload, handedIn, passToCase, refusedOf, underWay, uploadsOf } from './uploads';

const kept = new Map<string, unknown>([['home', { centre: {}, uploadTo: 'incoming/sample/' }]]);
const removed: string[] = [];
let arrive: () => void = () => undefined;

/** The file arrives when `arrive` is called. */
async function uploadFile({ cloudPath }: { cloudPath: string }) {
  await new Promise<void>((resolve) => (arrive = resolve));

  return { fileID: `cloud://sample.bucket/${cloudPath}` };
}

const taken = { ok: true, data: { material: { id: 'material-1' } } };
let answer: object = taken;
const callFunction = async ({ data }: { data: { action: string } }) => ({
  result: data.action === 'addMaterial' ? answer : { ok: true, data: {} },
});
const turn = () => new Promise((resolve) => setImmediate(resolve));

beforeAll(() => {
  const getStorageSync = (place: string) => kept.get(place);
  const setStorageSync = (place: string, value: unknown) => kept.set(place, value);
  const env = { USER_DATA_PATH: 'wxfile://usr' };
  const cloud = { callFunction, uploadFile };
  const getFileSystemManager = () => ({
    removeSavedFile: ({ filePath }: { filePath: string }) => removed.push(filePath),
  });
  Object.assign(globalThis, { wx: { getStorageSync, setStorageSync, getFileSystemManager, cloud, env } });
});

beforeEach(() => {
  kept.delete('uploads');
  removed.length = 0;
  answer = taken;
});

test('photos still being sent when the application is handed in go on into the case', async () => {
  for (const id of ['one', 'two', 'three']) {
    addUpload({ id, owner: 'draft', item: 'iou', name: id, path: `${id}.jpg`, page: 1, hint: '' });
  }
  const sending = sendUploads('draft', 'case');
  await turn();
  passToCase('draft', 'case');
  await sendUploads('case', 'case');
  for (let photo = 1; photo <= 3; photo += 1) {
    arrive();
    await turn();
  }
  await sending;

  expect(handedIn('case').map(({ id }) => id)).toEqual(['one', 'two', 'three']);
});

test('a photo kept on the phone when the app was closed goes on at the next look, and is then forgotten', async () => {
  addUpload({ id: 'one', owner: 'case', item: 'iou', name: 'one', path: 'one.jpg', page: 1, hint: '' });
  const sending = sendLeftOver(['another', 'case']);
  await turn();
  arrive();
  await sending;

  expect(uploadsOf('case')).toEqual([]);
  expect(removed).toEqual(['one.jpg']);
});

test.each([
  ['FileKindNotAccepted', 'stays refused, whoever looks', 1],
  ['ServiceBusy', 'is sent again at the next look', 0],
])('%s: the photo %s', async (code, _then, refused) => {
  addUpload({ id: 'one', owner: 'case', item: 'iou', name: 'one', path: 'one.jpg', page: 1, hint: '' });
  answer = { ok: false, error: { code, message: '请换一个文件。' } };
  const first = sendLeftOver(['case']);
  await turn();
  arrive();
  await first;
  answer = taken;
  await sendLeftOver(['case']);

  expect(refusedOf('case')).toHaveLength(refused);
  expect(underWay('case')).toEqual([]);
});

test('whoever came by a link has seen no first screen: the office is asked where files go', async () => {
  const known = kept.get('home');
  kept.delete('home');
  const told = { ok: true, data: { centre: {}, uploadTo: 'incoming/linked/', cases: [] } };
  const asked = jest.spyOn(wx.cloud, 'callFunction').mockImplementation((async ({ data }: never) => ({
    result: (data as { action: string }).action === 'home' ? told : taken,
  })) as never);
  addUpload({ id: 'one', owner: 'linked', item: 'iou', name: 'one', path: 'one.jpg', page: 1, hint: '' });
  const sending = sendUploads('linked', 'linked');
  await turn();
  await turn();
  arrive();
  await sending;
  asked.mockRestore();

  expect(kept.get('home')).toMatchObject({ uploadTo: 'incoming/linked/' });
  expect(underWay('linked')).toEqual([]);
  kept.set('home', known);
});
