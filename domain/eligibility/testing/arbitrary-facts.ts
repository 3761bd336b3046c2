import fc from 'fast-check';
import { matters } from '../../vocabulary/matters/matters';
import { personTags } from '../../vocabulary/persons/person-tags';
import { factKinds, paperCodes } from '../facts/fact-kinds';
import type { FactKey, Facts } from '../facts/facts';

const proofNames = ['低保证', '残疾人证', '欠条', '优待证', '村委会无固定生活来源证明', '一张纸'];

/** Valid values of one fact. */
export function valueOf(key: FactKey): fc.Arbitrary<unknown> {
  const kind = factKinds[key];

  if (kind === 'papers') return fc.subarray([...paperCodes]);
  if (key === 'proofs') return fc.subarray(proofNames);
  if (Array.isArray(kind)) return fc.constantFrom(...(kind as readonly unknown[]));
  if (kind === 'matter') return fc.constantFrom(...matters.map((row) => row.code));
  if (kind === 'tags')
    return fc.subarray(
      personTags.map((tag) => tag.code),
      { maxLength: 4 },
    );
  if (kind === 'yes_no') return fc.boolean();
  if (kind === 'money') return fc.constantFrom(0, 999, 1000, 2000, 2600, 9000, 60_000);
  if (kind === 'age') return fc.constantFrom(5, 8, 15, 16, 17, 18, 40, 59, 60, 71);
  if (kind === 'count') return fc.constantFrom(0, 1, 2, 10);
  if (kind === 'days') return fc.integer({ min: -2, max: 9 });
  if (kind === 'day') return fc.constantFrom('2023-01-01', '2026-11-22');

  return kind === 'texts' ? fc.constant(['一句话']) : fc.constant('一句话');
}

const keys = Object.keys(factKinds) as FactKey[];

/** Any valid set of facts, with any of them unknown. */
export const anyFacts: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(keys.map((key) => [key, valueOf(key)])),
  { requiredKeys: [] },
);

/** Facts of an ordinary application that gets past the gates, so that the later tests are reached. */
export const ordinaryFacts: fc.Arbitrary<Facts> = anyFacts.map((facts) => ({
  ...facts,
  channel: 'self' as const,
  applicantKind: 'person' as const,
  nationality: 'chinese' as const,
  hasOwnLawyer: false,
  refusesFamilyLawyer: true,
  jurisdiction: 'yes' as const,
  age: 40,
  capacity: 'full' as const,
  agentRight: 'authorised' as const,
}));
