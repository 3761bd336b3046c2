import { currentDraft, keepAnswer, keepConsent, startDraft } from './draft';
import { syncDraft } from './draft-sync';

const kept = new Map<string, unknown>();
const sent: number[] = [];
let [underway, most] = [0, 0];

/** An office that takes its time. */
async function callFunction({ data }: { data: { input: { revision: number } } }) {
  sent.push(data.input.revision);
  underway += 1;
  most = Math.max(most, underway);
  await new Promise((resolve) => setImmediate(resolve));
  underway -= 1;

  return { result: { ok: true, data: { caseId: 'case-1' } } };
}

beforeAll(() => {
  const getStorageSync = (place: string) => kept.get(place);
  const setStorageSync = (place: string, value: unknown) => kept.set(place, value);
  Object.assign(globalThis, { wx: { getStorageSync, setStorageSync, cloud: { callFunction } } });
});

// Two on their way may arrive in turn: the phone would then hear from itself that another phone was further.
test('however fast the answers come, only one save is on its way, and the last answer arrives', async () => {
  let draft = keepConsent(startDraft({}), { version: '2026-11', at: 0, as: 'self' });
  const saves = [syncDraft()];
  for (const answer of ['wages', 'local', 'none']) {
    draft = keepAnswer(draft, 'matter', answer);
    saves.push(syncDraft());
  }
  await Promise.all(saves);

  expect(most).toBe(1);
  expect(sent).toEqual([...new Set(sent)]);
  expect(currentDraft()).toMatchObject({ revision: 5, synced: 5, answers: { matter: 'none' } });
});

test('nothing leaves the phone before the person has agreed to it', async () => {
  sent.splice(0);
  keepAnswer(startDraft({}), 'matter', 'wages');

  expect(await syncDraft()).toEqual({ kind: 'kept' });
  expect(sent).toEqual([]);
});
