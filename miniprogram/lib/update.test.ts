import { askHere } from './dialogs';
import { watchUpdate } from './update';

const applyUpdate = jest.fn();
let ready: () => void = () => undefined;

beforeEach(() => {
  applyUpdate.mockClear();
  const getUpdateManager = () => ({
    onUpdateReady: (heard: () => void) => void (ready = heard),
    applyUpdate,
  });
  Object.assign(globalThis, { wx: { getUpdateManager } });
  watchUpdate();
});

test.each([
  [true, 1],
  [false, 0],
])('a newer version begins only where the person says so: %s', async (says, times) => {
  const leave = askHere(async () => says);
  ready();
  await Promise.resolve();
  await Promise.resolve();
  expect(applyUpdate).toHaveBeenCalledTimes(times);
  leave();
});
