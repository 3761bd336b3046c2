import type { MatterCode } from '../../vocabulary/matters/matters';
import type { PersonTag } from '../../vocabulary/persons/person-tags';
import type { Applicant } from './applicant';
import type { Channel, FactKey, Facts, OtherReason, Penalty } from './facts';
import type { Stage } from '../../vocabulary/matters/stages';
import type { Truth } from './truth';

/** The condition of a rule as data. Every part that is named must hold; a list holds when one of it does. */
export interface When {
  readonly matters?: readonly MatterCode[];
  readonly exceptMatters?: readonly MatterCode[];
  readonly anyTag?: readonly PersonTag[];
  /** A second group of tags, of which one must hold too. */
  readonly andTag?: readonly PersonTag[];
  readonly stages?: readonly Stage[];
  readonly channels?: readonly Channel[];
  readonly side?: 'claimant' | 'defendant';
  readonly reasons?: readonly OtherReason[];
  readonly penalties?: readonly Penalty[];
  readonly minAge?: number;
  readonly belowAge?: number;
  readonly minPeople?: number;
}

const factsOf: readonly (readonly [keyof When, FactKey])[] = [
  ['matters', 'matter'],
  ['exceptMatters', 'matter'],
  ['anyTag', 'tags'],
  ['andTag', 'tags'],
  ['stages', 'stage'],
  ['channels', 'channel'],
  ['side', 'side'],
  ['reasons', 'otherReason'],
  ['penalties', 'penalty'],
  ['minAge', 'age'],
  ['belowAge', 'age'],
  ['minPeople', 'people'],
];

/** The same condition with every part written out, absent ones as undefined. */
export function everyPart(when: When): When {
  const { matters, exceptMatters, anyTag, andTag, stages, channels, side, reasons, penalties } = when;
  const { minAge, belowAge, minPeople } = when;
  const parts = { matters, exceptMatters, anyTag, andTag, stages, channels, side, reasons, penalties };

  return { ...parts, minAge, belowAge, minPeople };
}

/** The facts a condition looks at, for the trace. */
export function factsUsed(when: When): readonly FactKey[] {
  const used = factsOf.filter(([part]) => when[part] !== undefined).map(([, fact]) => fact);

  return [...new Set(used)];
}

/**
 * Whether a condition holds. Only an unknown matter leaves it open: the other facts have a presumption
 * (presumptions.ts), so that a person is not asked about what is rare.
 */
export function holds(when: When, applicant: Applicant): Truth {
  const { facts, tags } = applicant;

  if (!restHolds(when, facts, tags)) return false;
  if (when.matters === undefined && when.exceptMatters === undefined) return true;
  if (facts.matter === undefined) return 'unknown';
  if (when.matters !== undefined && !when.matters.includes(facts.matter)) return false;

  return when.exceptMatters === undefined || !when.exceptMatters.includes(facts.matter);
}

function restHolds(when: When, facts: Facts, tags: ReadonlySet<PersonTag>): boolean {
  return (
    hasAny(when.anyTag, tags) &&
    hasAny(when.andTag, tags) &&
    isOne(when.stages, facts.stage) &&
    isOne(when.channels, facts.channel) &&
    (when.side === undefined || when.side === facts.side) &&
    isOne(when.reasons, facts.otherReason) &&
    isOne(when.penalties, facts.penalty) &&
    atLeast(when.minAge, facts.age) &&
    (when.belowAge === undefined || (facts.age !== undefined && facts.age < when.belowAge)) &&
    atLeast(when.minPeople, facts.people)
  );
}

function hasAny(wanted: readonly PersonTag[] | undefined, tags: ReadonlySet<PersonTag>): boolean {
  if (wanted === undefined) return true;
  for (const tag of wanted) if (tags.has(tag)) return true;

  return false;
}

function isOne<T>(wanted: readonly T[] | undefined, value: T | undefined): boolean {
  return wanted === undefined || (value !== undefined && wanted.includes(value));
}

function atLeast(least: number | undefined, value: number | undefined): boolean {
  return least === undefined || (value !== undefined && value >= least);
}
