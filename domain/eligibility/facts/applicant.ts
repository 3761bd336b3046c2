import type { PersonTag } from '../../vocabulary/persons/person-tags';
import type { Facts } from './facts';

/** The facts with the tags that follow from them: what the rules read. */
export interface Applicant {
  readonly facts: Facts;
  readonly tags: ReadonlySet<PersonTag>;
  /** Values for the trace, by the number of the set of facts (look.ts). */
  readonly values: Record<string, unknown>[];
}

export const adultAge = 18;
export const elderlyAge = 60;

/** What one tag says besides itself. */
const implied: Partial<Record<PersonTag, readonly PersonTag[]>> = {
  rural_worker: ['migrant_worker'],
  hearing_disabled: ['disabled'],
  sight_disabled: ['disabled'],
  speech_disabled: ['disabled'],
  conscript_family: ['soldier_family'],
  conscript: ['soldier'],
};

/** Reads the tags with what they imply; a known age beats the tags for young and old (老年人权益保障法-2). */
export function applicantOf(facts: Facts): Applicant {
  const tags = new Set<PersonTag>();

  for (const tag of facts.tags ?? []) {
    tags.add(tag);
    for (const more of implied[tag] ?? []) tags.add(more);
  }
  if (facts.age !== undefined) {
    setTag(tags, 'minor', facts.age < adultAge);
    setTag(tags, 'elderly', facts.age >= elderlyAge);
  }

  return { facts, tags, values: [] };
}

function setTag(tags: Set<PersonTag>, tag: PersonTag, holds: boolean): void {
  if (holds) tags.add(tag);
  else tags.delete(tag);
}
