import type { InferOutput } from 'valibot';
import type { allowMessages as contract } from '../../contract/messages/messages';
import { ownCase } from '../casework/opening/own-case';
import { DuplicateDocument } from '../platform/store/store';
import type { CitizenCall } from '../platform/calls/people';
import { seal } from '../platform/sealing/sealing';

/** Keeps what WeChat granted: one more message per template. The openid is sealed; without it nothing could be sent. */
export async function allowMessages(
  { caseId, templates }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<{ kept: number }> {
  await ownCase(call, caseId);
  const { office, person } = call;
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
