import { record } from '../../../domain/case/history/record';
import { fullCase } from '../../../domain/privacy/testing/full-case';
import { openStored, sealEvent, sealFields } from './case-sealing';
import type { StoredCase } from '../documents';
import { sha256 } from '../ids';
import { keysFrom } from '../sealing/keys';

const fill = (byte: number) => Buffer.alloc(32, byte).toString('base64');
const keys = keysFrom({
  YUANSHOU_KEYS: JSON.stringify({ current: 'k1', sealing: { k1: fill(1) }, index: fill(2) }),
});

function stored(): StoredCase {
  const c = record(
    { ...fullCase, events: [] },
    {},
    {
      action: 'submit',
      actor: { id: 'a', role: 'applicant', name: '申请人' },
      at: '2026-11-22T01:00:00.000Z',
    },
    sha256,
  );
  const { events, ...fields } = c;

  return {
    ...(sealFields(keys, c._id, fields) as unknown as StoredCase),
    events: events.map((event) => sealEvent(keys, c._id, event)),
    receiptKey: 'r',
    changedAt: '2026-11-22T01:00:00.000Z',
    projection: { due: true, told: 0, counted: 0, files: false },
  };
}

test('a case with every field filled comes back from the database as it went in', () => {
  const opened = openStored(keys, stored());
  const { events, ...rest } = opened;
  const { events: _events, version, ...expected } = fullCase;
  expect(rest).toEqual({ ...expected, version: version + 1 });
  expect(events[0]?.changes.length).toBeGreaterThan(0);
});

test('no sensitive value stands readable in what is stored, not in the history either', () => {
  const text = JSON.stringify(stored());
  const numbers = [
    fullCase.applicant.identity.number,
    fullCase.agent?.identity.number,
    fullCase.members[0]?.identity.number,
  ];
  for (const number of numbers) expect(text).not.toContain(String(number));
});
