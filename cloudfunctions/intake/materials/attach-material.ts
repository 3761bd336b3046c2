import type { InferOutput } from 'valibot';
import type { attachMaterial as contract } from '../../../contract/intake/materials';
import type { MaterialView } from '../../../contract/progress/views';
import type { Case } from '../../../domain/case/case';
import type { Material } from '../../../domain/case/records/material';
import type { ActingPerson } from '../../../domain/procedure/acting-person';
import { DomainError } from '../../../domain/refusals/errors';
import { changeCase } from '../../casework/change-case';
import { uploading } from '../../platform/calls/bounds';
import { countStrictly } from '../../platform/calls/limits';
import type { CitizenCall } from '../../platform/calls/people';
import { caseOfSender } from './case-of-sender';
import { keepMaterial, materialId, refuseMany, withMaterial } from './keep-material';
import { materialView } from '../../progress/material-view';

const mostTries = 5;

type Input = InferOutput<typeof contract.input>;

/**
 * Takes an uploaded file into the case: puts it away, checks its bytes, notes it. Naming the same file twice gives the same.
 * @throws DomainError the file refusals, TooManyFiles, TooManyRequests, CaseNotFound, ActionNotPossibleNow
 */
export async function attachMaterial(input: Input, call: CitizenCall): Promise<{ material: MaterialView }> {
  const { office, person, now } = call;
  const [{ found, as, memberId, memberName }] = await Promise.all([
    caseOfSender(call, input.caseId),
    countStrictly(office.store, uploading, person.key, now),
  ]);
  const id = materialId(office, found._id, input.fileId);
  const there = found.materials.find((one) => one.id === id && one.removedAt === null);
  if (there) return { material: materialView(there) };
  refuseMany(found, input.item, memberId);

  const sender = { folder: person.openid, key: person.key };
  const arrived =
    memberId === undefined ? input : { ...input, item: memberPaper, name: `${memberName}：${input.name}` };
  const kept = await keepMaterial(office, found, arrived, sender, now);
  const material = memberId === undefined ? kept : { ...kept, memberId };
  await note(found, material, { ...call, as });

  return { material: materialView(material) };
}

/** A worker of a group hands in what is their own: nothing of it counts as a paper of the representative. */
const memberPaper = 'member_paper';

type SendersCall = CitizenCall & { readonly as: ActingPerson };

/** A draft keeps it without an event; afterwards it is part of the history. */
async function note(found: Case, material: Material, call: SendersCall): Promise<void> {
  if (found.state === 'DRAFT') return noteInDraft(found, material, call);
  await changeCase(call.office, found, {
    action: 'addMaterial',
    actor: call.as,
    at: call.now,
    input: {},
    change: (c) => ({ materials: withMaterial(c, material) }),
    insist: true,
  });
}

/**
 * Several photos come at once: each looks again at what the others brought, so that none is one too many. Handed in
 * meanwhile, the case takes it as a paper that was added.
 */
async function noteInDraft(found: Case, material: Material, call: SendersCall): Promise<void> {
  let seen = found;
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const after = { ...seen, version: seen.version + 1, materials: withMaterial(seen, material) };
    if (await call.office.cases.replace(seen, after, call.now)) return;
    ({ found: seen } = await caseOfSender(call, found._id));
    if (seen.state !== 'DRAFT') return note(seen, material, call);
  }
  throw new DomainError('ServiceBusy');
}
