import type { Case } from '../../domain/case/case';
import { awaitsConfirmation } from '../../domain/case/case-facts';
import { changeCase } from '../casework/change-case';
import { applicantIn } from '../casework/opening/own-case';
import type { CitizenCall } from '../platform/calls/people';

const most = 50;

/** The key under which a person's things lie that were put away: nobody finds them who has not both, phone and digits. */
export function drawerOf({ office, person }: CitizenCall, code: string): string {
  return office.blind('drawer', `${person.key}\n${code}`);
}

/** Every case that lies under a key; what waits for the word of another person is not the caller's to lay away. */
export async function casesUnder({ office }: CitizenCall, ownerKey: string): Promise<readonly Case[]> {
  const page = { limit: most, order: [['createdAt', 'desc']], fields: ['_id'] } as const;
  const lines = await office.store.find('cases', { ownerKey }, page);
  const found = await Promise.all(lines.map(({ _id }) => office.cases.find(_id)));

  return found.filter(
    (one) => one !== null && one.ownerKey === ownerKey && !awaitsConfirmation(one),
  ) as readonly Case[];
}

/** Lays a case under another key: a form as it is, what was handed in with a line in its history. */
export async function layUnder(call: CitizenCall, c: Case, ownerKey: string): Promise<void> {
  const { office, now } = call;
  if (c.state === 'DRAFT') {
    await office.cases.replace(c, { ...c, version: c.version + 1, ownerKey }, now);

    return;
  }
  await changeCase(office, c, {
    action: 'putAway',
    actor: { ...applicantIn(call), id: c.ownerKey ?? '' },
    at: now,
    input: {},
    change: () => ({ ownerKey }),
    insist: true,
  });
}
