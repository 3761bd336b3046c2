import { applicantOf } from '../facts/applicant';
import type { Applicant } from '../facts/applicant';
import type { GapCode, HardshipClass } from '../trace/assessment';
import type { Facts } from '../facts/facts';
import { judgeHardship } from '../means/hardship-class';
import type { HardshipFinding } from '../means/hardship-class';
import { look, ready } from '../scope/look';
import { judgeMeans } from '../means/means';
import type { MeansFinding } from '../means/means-finding';
import { Notes } from '../trace/notes';
import { nearbyOf } from '../nearby';
import type { Nearby } from '../nearby';
import type { Pack, ServiceChannel } from '../packs/pack';
import { gapsOf } from './gaps';
import { citeNotice, noticeGrounds, routeOf } from '../scope/route';
import type { Route } from '../scope/route';
import { judgeScope } from '../scope/scope';
import type { ScopeFinding } from '../scope/scope';
import { citeFamilyLawyer } from '../standing/own-lawyer';
import { lacksOnlyAuthority } from '../standing/standing';
import { proofHandedIn } from '../facts/proof-handed-in';
import type { Truth } from '../facts/truth';
import { judgeUrgency } from '../standing/urgency';

/** Everything that follows from person and matter, before the order of tests decides (law.md §1.2). */
export interface Situation {
  readonly facts: Facts;
  readonly applicant: Applicant;
  readonly pack: Pack;
  readonly notes: Notes;
  readonly route: Route;
  readonly grounds: readonly string[];
  readonly scope: ScopeFinding;
  readonly hardship: HardshipFinding;
  readonly channels: readonly ServiceChannel[];
  readonly urgent: Truth;
  readonly means: MeansFinding;
  readonly gaps: readonly GapCode[];
  /** Who acts for an able adult has nothing to show for it yet. */
  readonly unauthorised: boolean;
  /** What becomes of an application that belongs to another centre. */
  readonly nearby: Nearby | null;
}

const noMeans: MeansFinding = { met: true, contradicted: false, boundary: false };

export function situationOf(facts: Facts, pack: Pack): Situation {
  const notes = new Notes();
  const applicant = applicantOf(facts);
  const grounds = noticeGrounds(applicant);
  const route = routeOf(applicant, grounds);
  const special =
    route !== 'ordinary' || facts.applicantKind === 'organisation' || facts.nationality === 'foreign';
  const scope: ScopeFinding = special ? { inScope: false, rules: [] } : judgeScope(applicant, pack, notes);

  if (route === 'notified' || route === 'must_notify') citeNotice(applicant, grounds, notes);
  if (route === 'notified') citeFamilyLawyer(facts, pack, notes);
  const hardship = judgeHardship(applicant, pack, scope, notes);
  const channels = special ? [] : channelsFor(applicant, pack, scope, notes);
  const green = channels.some((one) => one.channel === 'green');
  const means = meansOf(applicant, pack, hardship, green, notes);
  const urgent = special ? false : judgeUrgency(facts, notes);
  const unauthorised = !special && lacksOnlyAuthority(applicant, pack);
  const gaps = special ? [] : gapsOf(facts, hardship, means.met, unauthorised);
  const nearby = nearbyOf(facts, pack, channels);
  const found = { scope, hardship, channels, urgent, means, gaps, unauthorised, nearby };

  return { facts, applicant, pack, notes, route, grounds, ...found };
}

/** Persons whose means do not count, or are not verified, are never asked for them (法-32, 42). */
function meansOf(
  applicant: Applicant,
  pack: Pack,
  { hardship, proof, alsoByMeans }: HardshipFinding,
  green: boolean,
  notes: Notes,
): MeansFinding {
  if (hardship === 'required') return judgeMeans(applicant, pack, green, notes);
  if (proofHandedIn(applicant.facts, proof)) return noMeans;
  if (!alsoByMeans || !applicant.facts.papers?.includes('hardship_statement'))
    return { ...noMeans, met: 'unknown' };

  return judgeMeans(applicant, pack, green, notes);
}

function channelsFor(
  applicant: Applicant,
  pack: Pack,
  scope: ScopeFinding,
  notes: Notes,
): readonly ServiceChannel[] {
  if (scope.inScope !== true) return [];

  const open: ServiceChannel[] = [];

  for (const one of ready(pack.channels)) {
    if (look(one, applicant, notes.trace) !== true) continue;
    notes.cite(one.rule.basis, one.rule.verified);
    open.push(one.rule);
  }

  return open;
}

/** The hardship class as the answer gives it; the special routes have none. */
export function classOf({ hardship, route }: Situation): HardshipClass {
  return route === 'ordinary' ? hardship.hardship : 'n/a';
}
