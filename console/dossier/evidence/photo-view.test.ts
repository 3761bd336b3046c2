import fc from 'fast-check';
import { asTaken, drawnWidth, sizeTurned, turned, zoomed } from './photo-view';

test('four turns to one side show the photo as it was taken', () => {
  const round = [1, 1, 1, 1].reduce((view) => turned(view, 1), asTaken);
  expect(round).toEqual(asTaken);
  expect(turned(turned(asTaken, -1), 1)).toEqual(asTaken);
});

test('zoom stops at its ends', () => {
  const far = Array.from({ length: 20 }).reduce<typeof asTaken>((view) => zoomed(view, 1), asTaken);
  const near = Array.from({ length: 20 }).reduce<typeof asTaken>((view) => zoomed(view, -1), asTaken);
  expect([far.zoom, near.zoom]).toEqual([8, 0.5]);
});

test('at zoom 1 the whole photo is inside its frame, whichever way it is turned', () => {
  const side = fc.integer({ min: 1, max: 6000 });
  fc.assert(
    fc.property(
      side,
      side,
      fc.integer({ min: 50, max: 2000 }),
      fc.integer({ min: 50, max: 2000 }),
      (w, h, fw, fh) => {
        for (const turns of [0, 1, 2, 3]) {
          const photo = sizeTurned(w, h, turns);
          const width = drawnWidth(photo, [fw, fh], 1);
          expect(width).toBeLessThanOrEqual(fw);
          if (width > 1) expect((width * photo[1]) / photo[0]).toBeLessThanOrEqual(fh + 1);
        }
      },
    ),
  );
});
