import type { Channel, Facts, Jurisdiction, Relation } from '../eligibility/facts';
import type { Stage } from '../vocabulary/stages';
import type { Day } from '../time/times';
import { ageOn } from '../identity/age';
import { readResidentId, residentIdFault } from '../identity/resident-id';
import { matterOf } from '../vocabulary/matters';
import { personTags } from '../vocabulary/person-tags';
import type { PersonTag } from '../vocabulary/person-tags';
import { sentAnswers } from './flow';
import { agentRight } from './agent-right';
import { rowsOfOthers } from './group/members-of';
import { headsOf } from './household';
import { fearsSomeone } from './kinds';
import type { Answers } from './question';
import { yuan } from './schemas';

const jurisdictions: Readonly<Record<string, Jurisdiction>> = { here: 'yes', elsewhere: 'no' };
const channels: Readonly<Record<string, Channel>> = {
  self: 'self',
  group: 'self',
  family: 'proxy',
  station: 'self',
  custody: 'custody',
};
const yesOrNo: Readonly<Record<string, boolean>> = { yes: true, no: false };

function text(answers: Answers, id: string): string | undefined {
  const value = answers[id];

  return typeof value === 'string' && value !== '' ? value : undefined;
}

function pick<Value>(table: Readonly<Record<string, Value>>, key: string | undefined): Value | undefined {
  return key === undefined ? undefined : table[key];
}

function tagsOf(answers: Answers): readonly PersonTag[] | undefined {
  const chosen: readonly unknown[] = Array.isArray(answers.status) ? answers.status : [];
  const known = personTags.map((tag) => tag.code).filter((code) => chosen.includes(code));
  const migrant: readonly PersonTag[] = answers.migrant === 'yes' ? ['migrant_worker'] : [];
  const poor: readonly PersonTag[] = answers.fixed_income === 'no' ? ['no_fixed_income'] : [];
  const young: readonly PersonTag[] = answers.agent_reason === 'minor' ? ['minor'] : [];
  const hurt: readonly PersonTag[] = answers.matter === 'domestic_violence' ? ['violence_victim'] : [];
  const all = [...new Set([...known, ...migrant, ...poor, ...young, ...hurt])];
  const askedAll = answers.status !== undefined && answers.status !== null;

  return all.length > 0 || askedAll || answers.migrant === 'no' ? all : undefined;
}

function incomeOf(answers: Answers): number | undefined {
  const total = yuan(text(answers, 'family_income') ?? '');
  const people = headsOf(answers);

  return total === null || people === null ? undefined : Math.round(total / people);
}

/** Full years today, where a sound number and the day are known. */
function ageOf(number: string | undefined, today: Day | undefined): number | undefined {
  if (number === undefined || today === undefined || residentIdFault(number, today) !== null)
    return undefined;

  return ageOn(readResidentId(number).born, today);
}

function daysTo(day: string | undefined, today: Day | undefined): number | undefined {
  if (day === undefined || today === undefined) return undefined;

  return Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
}

/** Keys without a value are left out: not asked and not known are the same to the rules. */
function known(facts: { readonly [Key in keyof Facts]: Facts[Key] | undefined }): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/**
 * What the rules need to know, from what was answered. Hidden answers do not count.
 * @param all every answer, hidden ones too
 * @param today the day in China, for the days left to a time limit
 */
export function factsFrom(all: Answers, today?: Day): Facts {
  const answers = sentAnswers(all);
  const matter = matterOf(text(answers, 'matter') ?? '')?.code;
  const urgent: readonly unknown[] = Array.isArray(answers.urgent) ? answers.urgent : [];

  return known({
    channel: pick(channels, text(answers, 'for_whom')),
    applicantKind: 'person',
    people: answers.for_whom === 'group' ? rowsOfOthers(answers).length + 1 : undefined,
    nationality: 'chinese',
    matter,
    stage: text(answers, 'stage') as Stage | undefined,
    jurisdiction: pick(jurisdictions, text(answers, 'place')),
    hasOwnLawyer: pick(yesOrNo, text(answers, 'own_lawyer')),
    household: answers.migrant === 'yes' ? 'rural' : undefined,
    tags: tagsOf(answers),
    statedIncome: answers.lives_together === 'yes' ? undefined : incomeOf(answers),
    ownIncome: answers.lives_together === 'yes' ? incomeOf(answers) : undefined,
    opponentLivesTogether: pick(yesOrNo, text(answers, 'lives_together')),
    daysToLimit: daysTo(text(answers, 'deadline_on'), today),
    needsPreservation: urgent.includes('preservation') || undefined,
    agentRelation: text(answers, 'agent_relation') as Relation | undefined,
    agentRight: agentRight(answers),
    capacity: answers.agent_reason === 'limited' ? 'limited' : undefined,
    inCustody: answers.agent_reason === 'custody' || undefined,
    age: ageOf(text(answers, 'identity_number'), today),
    promise: all.promise === true || undefined,
    claim: fearsSomeone(answers) ? undefined : text(answers, 'story'),
    appliedOn: today,
  });
}
