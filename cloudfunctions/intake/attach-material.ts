import type { InferOutput } from 'valibot';
import type { attachMaterial as contract } from '../../contract/citizen/materials';
import type { MaterialView } from '../../contract/citizen/views';
import type { Case } from '../../domain/case/case';
import type { Material } from '../../domain/case/material';
import { DomainError } from '../../domain/wording/errors';
import { changeCase } from '../casework/change-case';
import type { CitizenCall } from '../platform/people';
import { applicantIn, ownCase } from './own-case';
import { materialView } from './material-view';

const mostFiles = 60;

type Input = InferOutput<typeof contract.input>;

/**
 * Takes an uploaded file into the case: checks its bytes, keeps a copy, notes it. Two database calls.
 * @throws DomainError the file refusals, CaseNotFound, ActionNotPossibleNow
 */
export async function attachMaterial(input: Input, call: CitizenCall): Promise<{ material: MaterialView }> {
  const found = await ownCase(call, input.caseId);
  const id = call.office.blind('material', `${found._id}\n${input.fileId}`);
  const there = found.materials.find((one) => one.id === id && one.removedAt === null);
  if (there) return { material: materialView(there) };
  if (found.materials.filter((one) => one.removedAt === null).length >= mostFiles) {
    throw new DomainError('TooManyFiles', { most: mostFiles });
  }

  const material = await keep(found, id, input, call);
  await note(found, material, call);
  await call.office.files.discard([input.fileId]);

  return { material: materialView(material) };
}

async function keep(
  found: Case,
  id: string,
  { item, fileId, name, page }: Input,
  call: CitizenCall,
): Promise<Material> {
  const { office, person, now } = call;
  const path = (kind: string) => `kept/${found._id}/${id}.${kind}`;
  const kept = await office.files.keep(person.openid, fileId, path);

  return {
    id,
    item,
    name: plainName(name),
    kind: kept.kind,
    bytes: kept.bytes,
    sha256: kept.sha256,
    fileId: kept.fileId,
    page,
    uploadedAt: now,
    uploadedBy: person.key,
    removedAt: null,
    verdict: 'unseen',
    verdictReason: null,
    scan: 'absent',
  };
}

/** A draft keeps it without an event; afterwards it is part of the history. */
async function note(found: Case, material: Material, call: CitizenCall): Promise<void> {
  const { office, person, now } = call;
  if (found.state !== 'DRAFT') {
    await changeCase(office, found, {
      action: 'addMaterial',
      actor: applicantIn(call),
      at: now,
      input: {},
      change: (c) => ({ materials: [...c.materials, material] }),
      insist: true,
    });

    return;
  }

  const matching = { _id: found._id, ownerKey: person.key, state: 'DRAFT' };
  const change = { append: { materials: [material] }, increase: { version: 1 }, set: { changedAt: now } };
  if ((await office.store.updateWhere('cases', matching, change)) !== 1)
    throw new DomainError('AlreadySubmitted');
}

/** Only what can be shown: no folders, no control signs. */
function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';

  return last.replace(/[\p{Cc}\p{Cf}]/gu, '').trim() || '照片';
}
