import type { Case } from '../../case/case';
import { aidedMembers } from '../../case/people';
import type { Member, Person } from '../../case/records/person';
import { ageOn } from '../../identity/age';
import { readResidentId, residentIdFault } from '../../identity/resident-id';
import type { Day } from '../../time/times';
import { personTags } from '../../vocabulary/persons/person-tags';
import type { PersonTag } from '../../vocabulary/persons/person-tags';

/** Groups that reports name in a word of their own; any other tag stands under its label. */
const groupOfTag: Readonly<Partial<Record<PersonTag, string>>> = {
  migrant_worker: '农民工',
  rural_worker: '农民工',
  disabled: '残疾人',
  hearing_disabled: '残疾人',
  sight_disabled: '残疾人',
  speech_disabled: '残疾人',
  dibao: '低保',
  soldier: '军人军属',
  soldier_family: '军人军属',
  conscript: '军人军属',
  conscript_family: '军人军属',
  fallen_soldier_family: '军人军属',
};

const adult = 18;
const old = 60;
const [woman, minor, elderly] = ['妇女', '未成年人', '老年人'] as const;

function wordOf(tag: PersonTag): string {
  return groupOfTag[tag] ?? personTags.find(({ code }) => code === tag)?.label ?? tag;
}

/** What the number says; `null` where it says nothing. */
function fromNumber({ identity }: Pick<Person, 'identity'>, day: Day): readonly string[] | null {
  if (residentIdFault(identity.number, day) !== null) return null;
  const { born, sex } = readResidentId(identity.number);
  const age = ageOn(born, day);
  const byAge = age < adult ? [minor] : age >= old ? [elderly] : [];

  return sex === 'female' && age >= adult ? [woman, ...byAge] : byAge;
}

/**
 * The groups of a person on a day. Sex and age come from the number, which knows better than what was ticked; 妇女 are
 * adults only, a girl is 未成年人 alone (law-back-half §F.4).
 */
function groupsOfPerson(
  person: Pick<Person, 'identity'>,
  said: readonly string[],
  day: Day,
): ReadonlySet<string> {
  const known = fromNumber(person, day);
  const told = known === null ? said : said.filter((one) => ![woman, minor, elderly].includes(one as never));
  const groups = new Set([...told, ...(known ?? [])]);
  if (groups.has(minor)) groups.delete(woman);

  return groups;
}

/**
 * How many persons of each group a case has on a day: the applicant, and the members who count. Members of a
 * workers' group share the applicant's 农民工; whatever else the applicant said is theirs alone.
 */
export function groupsOf(c: Case, day: Day): Readonly<Record<string, number>> {
  const said = c.applicant.tags.map(wordOf);
  const shared = said.filter((one) => one === '农民工');
  const people = [
    groupsOfPerson(c.applicant, said, day),
    ...countedMembers(c).map((member) => groupsOfPerson(member, shared, day)),
  ];
  const counts = new Map<string, number>();
  for (const groups of people) for (const one of groups) counts.set(one, (counts.get(one) ?? 0) + 1);

  return Object.fromEntries(counts);
}

/** The members of a group claim whom figures count: those whom the subsidy is paid for. */
export function countedMembers({ members, assignment }: Case): readonly Member[] {
  return aidedMembers(members, assignment.assignments[0]?.assignedAt ?? null);
}
