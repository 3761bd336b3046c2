import type { HandledCase } from '../../contract/handling/own-work';
import type { Case } from '../../domain/case/case';
import { presentMembers } from '../../domain/case/people';
import { contactWays } from '../../domain/vocabulary/persons/people';
import { personTags } from '../../domain/vocabulary/persons/person-tags';

/** The person as the handler meets them; how to reach them only once the case was taken. */
export function personFor({ applicant, contact }: Case, taken: boolean): HandledCase['person'] {
  const { name, tags, phone, address } = applicant;

  return {
    name,
    tags: personTags.filter(({ code }) => tags.includes(code)).map(({ label }) => label),
    phone: taken && phone ? phone : null,
    address: taken ? (address ?? null) : null,
    contact: taken ? contactWords(contact) : [],
    danger: taken && contact.discreet ? [discreetly] : [],
  };
}

const discreetly = '联系时不提案情：旁边的人可能会看见';

function contactWords({ way, hours, other }: Case['contact']): string[] {
  return [
    ...(way === 'any' ? [] : [contactWays[way].staff]),
    ...(hours ? [`方便的时间：${hours}`] : []),
    ...(other ? [`由${other.name}转告，${other.phone}`] : []),
  ];
}

/** The workers of a group who have not left. */
export function membersFor({ members }: Case): HandledCase['members'] {
  return presentMembers(members).map(({ id, name, phone, amount }) => ({ id, name, phone, amount }));
}
