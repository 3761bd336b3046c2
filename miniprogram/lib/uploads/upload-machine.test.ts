import fc from 'fast-check';
import { idle, joined, next, type UploadEvent } from './upload-machine';
import type { Upload } from './upload';

const fresh: Upload = {
  ...{ id: 'one', owner: 'draft', item: 'iou', name: 'one', path: 'one.jpg', page: 1, hint: '', problem: '' },
  ...{ state: 'waiting', progress: 0, materialId: null },
};
const after = (events: readonly UploadEvent[], from = fresh): Upload =>
  events.reduce<Upload>((upload, event) => ({ ...upload, ...next(upload, event) }), from);

const events: fc.Arbitrary<UploadEvent> = fc.oneof(
  fc.constantFrom<UploadEvent>(
    { kind: 'begun' },
    { kind: 'lost' },
    { kind: 'gone' },
    { kind: 'unanswered' },
    { kind: 'woken' },
    { kind: 'pressed' },
  ),
  fc.integer({ min: 0, max: 100 }).map((percent) => ({ kind: 'moved' as const, percent })),
  fc.constantFrom<UploadEvent>(
    { kind: 'arrived', fileId: 'cloud://a' },
    { kind: 'put off', why: '请等一会儿。' },
    { kind: 'refused', why: '请换一个文件。' },
    { kind: 'taken', materialId: 'm' },
  ),
);

test('whatever happens: what was taken stays taken, what stands still says why, and no try has the name of another', () => {
  fc.assert(
    fc.property(fc.array(events, { maxLength: 12 }), (way) => {
      let upload = fresh;
      for (const event of way) {
        const before = upload;
        upload = after([event], before);
        if (before.state === 'sent') expect(upload).toEqual(before);
        if (event.kind === 'lost' && before.state !== 'sent')
          expect(upload.tries).toBe((before.tries ?? 0) + 1);
        expect(upload.progress).toBeLessThanOrEqual(upload.state === 'sent' ? 100 : 99);
      }
      expect(upload.problem !== '').toBe(upload.state === 'stopped' || upload.state === 'refused');
    }),
  );
});

test('closed in the middle of sending, it waits under a new name; what has arrived keeps where it lies', () => {
  expect(after([{ kind: 'begun' }, { kind: 'woken' }])).toMatchObject({
    state: 'waiting',
    fileId: null,
    tries: 1,
  });
  const arrived = after([
    { kind: 'begun' },
    { kind: 'arrived', fileId: 'cloud://a' },
    { kind: 'unanswered' },
    { kind: 'woken' },
  ]);
  expect(arrived).toMatchObject({ state: 'waiting', fileId: 'cloud://a', problem: '' });
  expect(after([{ kind: 'woken' }], after([{ kind: 'refused', why: '请换。' }])).state).toBe('refused');
});

test('an owner who asks twice stands in the line once, with the case of the last time', () => {
  expect(joined(joined(joined(idle, 'a', 'one'), 'b', 'two'), 'a', 'three').asked).toEqual([
    ['a', 'three'],
    ['b', 'two'],
  ]);
});
