import { createHash } from 'node:crypto';
import { fullCase } from '../../privacy/testing/full-case';
import type { Case } from '../case';
import type { CaseEvent } from '../history/event';
import { record } from '../history/record';
import { noRecords } from './records';
import { replay } from '../history/replay';
import { isInRecords, pathBefore, pathNow, upcast } from './upcast';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const actor = { id: 'wang', role: 'reviewer', name: '王敏' } as const;

/** The full case as it lay in the first layout, and its bag alone. */
function inFirstLayout(c: Case): { readonly side: object } & Record<string, unknown> {
  const { intake, review, assignment, handling, closing, voices, notes, ...rest } = c;
  const side = { ...intake, ...review, ...assignment, ...handling, ...closing, ...voices, notes };

  return { ...rest, side };
}

test('a case of the first layout has every record in its area, and nothing is missing', () => {
  expect(upcast(inFirstLayout(fullCase))).toEqual(fullCase);
});

test('what older cases lack stands there empty', () => {
  const { notice, decision } = inFirstLayout(fullCase).side as Record<string, unknown>;
  expect(upcast({ side: { notice, decision } })).toEqual({
    ...noRecords,
    intake: { ...noRecords.intake, notice },
    review: { ...noRecords.review, decision },
  });
});

test('an area that was written since counts more than the bag', () => {
  const review = { ...noRecords.review, recusals: [{ personId: 'li', reason: '亲属', at: '2026-11-05' }] };
  expect(upcast({ ...inFirstLayout(fullCase), review })).toEqual({ ...fullCase, review });
});

test('a case of now passes as it is', () => {
  expect(upcast({ ...fullCase })).toEqual(fullCase);
});

test('a history that began in the first layout gives back the case as it goes on in the areas', () => {
  const { events: _none, ...first } = inFirstLayout(fullCase);
  const began: CaseEvent = {
    ...{ no: 1, at: '2026-11-05T02:00:00.000Z', actor, action: 'accept', from: null, to: 'REVIEWING' },
    note: null,
    changes: Object.entries(first).map(([field, after]) => ({ field, before: null, after })),
    ...{ previous: null, hash: 'a' },
  };
  const c: Case = { ...fullCase, events: [began] };
  const supplements = fullCase.review.supplements.map((one) => ({ ...one, remindedAt: null }));
  const meta = { action: 'remindSupplement', actor, at: '2026-11-06T02:00:00.000Z' } as const;
  const next = record(c, { review: { ...c.review, supplements } }, meta, hash);

  expect(next.events[1]?.changes.map(({ field }) => field)).toEqual([
    'version',
    'review.supplements.0.remindedAt',
  ]);
  expect(replay(c.events)).toEqual(c);
  expect(replay(next.events)).toEqual(next);
});

test('every path of the first layout reads as the path of now, and back', () => {
  expect(pathNow('intake.notice.minor')).toBe('intake.notice.minor');
  expect(pathNow('notes.0.text')).toBe('notes.0.text');
  expect(pathNow('dispute.story')).toBe('dispute.story');
  expect(pathBefore('dispute.story')).toBeNull();
  expect(isInRecords('dispute.story')).toBe(false);
  for (const name of Object.keys(inFirstLayout(fullCase).side)) {
    const now = pathNow(`side.${name}`);
    expect(isInRecords(now)).toBe(true);
    expect(pathBefore(now)).toBe(`side.${name}`);
  }
});
