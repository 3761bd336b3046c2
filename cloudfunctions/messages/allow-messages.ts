import type { InferOutput } from 'valibot';
import type { allowMessages as contract, allowWorkMessages } from '../../contract/messages/messages';
import { ownCase } from '../casework/opening/own-case';
import { atPractice } from '../casework/opening/as-handler';
import { DomainError } from '../../domain/refusals/errors';
import { DuplicateDocument } from '../platform/store/store';
import type { CitizenCall } from '../platform/calls/people';
import { seal } from '../platform/sealing/sealing';

/** Keeps what WeChat granted to the person of a case: one more message per template. */
export async function allowMessages(
  { caseId, templates }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<{ kept: number }> {
  await ownCase(call, caseId);

  return keepGrants(templates, call);
}

/** Keeps what WeChat granted to whoever handles cases on this phone. @throws DomainError PhoneNotHandlers */
export async function allowOnWorkPhone(
  { templates }: InferOutput<typeof allowWorkMessages.input>,
  call: CitizenCall,
): Promise<{ kept: number }> {
  if (!(await atPractice(call))) throw new DomainError('PhoneNotHandlers');

  return keepGrants(templates, call);
}

/** The openid is kept sealed; without it nothing could be sent. */
async function keepGrants(
  templates: readonly string[],
  { office, person }: CitizenCall,
): Promise<{ kept: number }> {
  const grants = Object.fromEntries(templates.map((template) => [`grants.${template}`, 1]));
  const counted = await office.store.updateWhere('citizens', { _id: person.key }, { increase: grants });
  if (counted === 1) return { kept: templates.length };

  try {
    const place = { collection: 'citizens', id: person.key, field: 'openid' };
    const openid = seal(office.keys, place, person.openid);
    const first = Object.fromEntries(templates.map((template) => [template, 1]));
    await office.store.add('citizens', { _id: person.key, openid, grants: first });
  } catch (error) {
    if (!(error instanceof DuplicateDocument)) throw error;
    await office.store.updateWhere('citizens', { _id: person.key }, { increase: grants });
  }

  return { kept: templates.length };
}
