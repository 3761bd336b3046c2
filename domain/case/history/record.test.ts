import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { DomainError } from '../../refusals/errors';
import { canonicalJson } from './canonical-json';
import type { Case } from '../case';
import { applyChanges, changesBetween } from './changes';
import { record } from './record';
import { replay, verifyChain } from './replay';
import { sampleCase } from '../testing/sample-case';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const actor = { id: 'clerk-1', role: 'clerk', name: '窗口小李' } as const;

function submitted(): Case {
  const after = { state: 'SUBMITTED', submittedAt: '2026-11-02T01:00:00.000Z', draft: null } as const;

  return record(sampleCase, after, { action: 'submit', actor, at: '2026-11-02T01:00:00.000Z' }, hash);
}

describe('each change is an event', () => {
  test('the history begins with the submission and everything in it', () => {
    const c = submitted();
    expect(c.version).toBe(sampleCase.version + 1);
    expect(c.events).toHaveLength(1);
    expect(c.events[0]).toMatchObject({ no: 1, from: null, to: 'SUBMITTED', previous: null });
    expect(replay(c.events)).toEqual(c);
  });

  test('a later event carries only what changed, with before and after', () => {
    const c = submitted();
    const materials = c.materials.map((m) => ({ ...m, verdict: 'unclear' as const, verdictReason: '太暗' }));
    const next = record(
      c,
      { materials },
      { action: 'judgeMaterial', actor, at: '2026-11-03T01:00:00Z' },
      hash,
    );
    expect(next.events[1]?.changes).toEqual([
      { field: 'version', before: 4, after: 5 },
      { field: 'materials.0.verdict', before: 'unseen', after: 'unclear' },
      { field: 'materials.0.verdictReason', before: null, after: '太暗' },
    ]);
    expect(next.events[1]?.previous).toBe(c.events[0]?.hash);
    expect(replay(next.events)).toEqual(next);
  });

  test('a step can not change number, version or history by itself', () => {
    const sly = { _id: 'other', version: 99, events: [] } as object;
    const next = record(submitted(), sly, { action: 'addNote', actor, at: '2026-11-03T01:00:00Z' }, hash);
    expect([next._id, next.version, next.events.length]).toEqual([sampleCase._id, 5, 2]);
  });

  test('a value that is not JSON is refused by name', () => {
    const broken = { dispute: { ...sampleCase.dispute, amount: NaN } };
    const attempt = () =>
      record(submitted(), broken, { action: 'addNote', actor, at: '2026-11-03T01:00:00Z' }, hash);
    expect(attempt).toThrow(DomainError);
  });
});

describe('the chain', () => {
  function chain(length: number): Case {
    let c = submitted();
    for (let step = 0; step < length; step += 1) {
      const notes = [...c.notes, { at: c.createdAt, by: 'clerk-1', text: `第${step}次` }];
      const meta = { action: 'addNote', actor, at: `2026-11-03T01:00:${10 + step}Z` } as const;
      c = record(c, { notes }, meta, hash);
    }

    return c;
  }

  test('is sound as written, and names its head', () => {
    const c = chain(4);
    expect(verifyChain(c.events, hash)).toEqual({ sound: true, head: c.events[4]?.hash });
  });

  test('shows the event that somebody touched', () => {
    const c = chain(4);
    const forged = c.events.map((event) => (event.no === 3 ? { ...event, note: '改过' } : event));
    expect(verifyChain(forged, hash)).toEqual({ sound: false, no: 3, why: 'hash' });
    expect(
      verifyChain(
        c.events.filter((event) => event.no !== 2),
        hash,
      ),
    ).toMatchObject({ sound: false, no: 2 });
  });
});

describe('changes', () => {
  const json = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown);
  const document = fc.dictionary(fc.string({ maxLength: 3 }), json, { maxKeys: 6 });

  /** Keys that vanish become null; everything else must come back exactly. */
  function withoutNulls(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(withoutNulls);
    if (typeof value !== 'object' || value === null) return value;
    const kept = Object.entries(value).filter(([, item]) => item !== null);

    return Object.fromEntries(kept.map(([key, item]) => [key, withoutNulls(item)]));
  }

  test('applied to the old value they give the new one', () => {
    fc.assert(
      fc.property(document, document, (before, after) => {
        const [old, next] = [{ value: before }, { value: after }];
        const rebuilt = applyChanges(old, changesBetween(old, next));
        expect(canonicalJson(withoutNulls(rebuilt))).toBe(canonicalJson(withoutNulls(next)));
      }),
    );
  });

  test('a value does not differ from itself', () => {
    fc.assert(fc.property(document, (value) => changesBetween(value, value).length === 0));
  });

  test('key order does not matter to the canonical text', () => {
    expect(canonicalJson({ b: 1, a: [{ d: 2, c: 3 }] })).toBe(canonicalJson({ a: [{ c: 3, d: 2 }], b: 1 }));
  });
});
