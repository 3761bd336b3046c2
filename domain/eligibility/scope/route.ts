import type { MatterCode } from '../../vocabulary/matters/matters';
import type { PersonTag } from '../../vocabulary/persons/person-tags';
import type { Applicant } from '../facts/applicant';
import type { Notes } from '../trace/notes';

/**
 * advice: no decision is needed · notified: the organ has notified, the centre only assigns ·
 * must_notify: applied for, but the facts are those of 法-25(1) · ordinary: everything else
 */
export type Route = 'advice' | 'notified' | 'must_notify' | 'ordinary';

/** Matters that only an organ can bring; applied for, they are sent to the organ. */
const notifiedMatters: readonly MatterCode[] = [
  'notified_defence',
  'notified_defence_optional',
  'compulsory_treatment',
];

const deafBlindMute: readonly PersonTag[] = ['hearing_disabled', 'sight_disabled', 'speech_disabled'];

/** Which road an application takes (law.md §1.2, steps 1 and 2; §1.5a; §11: by the facts, not by who asked). */
export function routeOf({ facts }: Applicant, grounds: readonly string[]): Route {
  if (facts.channel === 'consultation_only' || facts.matter === 'consultation') return 'advice';
  if (facts.channel === 'organ_notice') return 'notified';
  if (facts.matter !== undefined && notifiedMatters.includes(facts.matter)) return 'must_notify';

  return facts.matter === 'criminal_defence' && grounds.length > 0 ? 'must_notify' : 'ordinary';
}

/** The numbers of 法-25(1) that the facts fulfil. */
export function noticeGrounds({ facts, tags }: Applicant): string[] {
  const grounds: string[] = [];

  if (tags.has('minor')) grounds.push('法-25(1)(1)');
  if (deafBlindMute.some((tag) => tags.has(tag))) grounds.push('法-25(1)(2)');
  if (tags.has('impaired_mind')) grounds.push('法-25(1)(3)');
  if (facts.penalty === 'death' || facts.penalty === 'life') grounds.push('法-25(1)(4)');
  if (facts.stage === 'death_review') grounds.push('法-25(1)(5)');
  if (facts.stage === 'in_absentia') grounds.push('法-25(1)(6)');

  return grounds;
}

/** Cites the articles of a case that the organ has notified or must notify. */
export function citeNotice(applicant: Applicant, grounds: readonly string[], notes: Notes): void {
  const { facts } = applicant;

  if (facts.matter === 'compulsory_treatment') notes.cite(['法-28']);
  else if (facts.matter === 'victim_agent') notes.cite(['法-29', '刑诉解释-565']);
  else if (facts.matter === 'notified_defence_optional') notes.cite(['法-25(2)']);
  else notes.cite(grounds.length > 0 ? grounds : ['法-25(1)']);
  if (grounds.includes('法-25(1)(1)')) notes.cite(['刑诉解释-564', '未成年人保护法-104']);
  const grave = grounds.includes('法-25(1)(4)') || grounds.includes('法-25(1)(5)');
  if (grave || facts.penalty === 'unclear') notes.cite(['法-26', '148-26']);
  notes.cite(['法-36']);
}
