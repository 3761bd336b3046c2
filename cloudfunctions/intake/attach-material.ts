import type { InferOutput } from 'valibot';
import type { attachMaterial as contract } from '../../contract/citizen/materials';
import type { MaterialView } from '../../contract/citizen/views';
import type { Case } from '../../domain/case/case';
import type { Material } from '../../domain/case/material';
import { DomainError } from '../../domain/wording/errors';
import { changeCase } from '../casework/change-case';
import { countStrictly } from '../platform/limits';
import type { CitizenCall } from '../platform/people';
import { applicantIn, ownCase } from './own-case';
import { materialView } from './material-view';

const most = { ofItem: 20, ofCase: 60 };
const mostTries = 5;
/** Far above one person's papers. By address nothing is counted: behind one may sit a whole village. */
const ofPerson = { most: 200, seconds: 3600 };

type Input = InferOutput<typeof contract.input>;

/**
 * Takes an uploaded file into the case: checks its bytes, keeps a copy, notes it. Naming the same file twice gives the same.
 * @throws DomainError the file refusals, TooManyFiles, TooManyRequests, CaseNotFound, ActionNotPossibleNow
 */
export async function attachMaterial(input: Input, call: CitizenCall): Promise<{ material: MaterialView }> {
  const { office, person, now } = call;
  const found = await ownCase(call, input.caseId);
  const id = office.blind('material', `${found._id}\n${input.fileId}`);
  const there = found.materials.find((one) => one.id === id && one.removedAt === null);
  if (there) return { material: materialView(there) };
  refuseMany(found, input.item);
  await countStrictly(office.store, `upload:${person.key}`, now, ofPerson);

  const material = await keep(found, id, input, call);
  await note(found, material, call);
  await office.files.discard([input.fileId]);

  return { material: materialView(material) };
}

/** @throws DomainError TooManyFiles: twenty pages of one paper, sixty in all */
function refuseMany({ materials }: Case, item: string): void {
  const there = materials.filter(({ removedAt }) => removedAt === null);
  if (there.length >= most.ofCase) throw new DomainError('TooManyFiles', { most: most.ofCase });
  if (there.filter((one) => one.item === item).length >= most.ofItem)
    throw new DomainError('TooManyFiles', { most: most.ofItem });
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
    scan: kept.scan,
  };
}

/** A draft keeps it without an event; afterwards it is part of the history. */
async function note(found: Case, material: Material, call: CitizenCall): Promise<void> {
  if (found.state === 'DRAFT') return noteInDraft(found, material, call);
  await changeCase(call.office, found, {
    action: 'addMaterial',
    actor: applicantIn(call),
    at: call.now,
    input: {},
    change: (c) => ({ materials: withOne(c, material) }),
    insist: true,
  });
}

/** Several photos come at once: each looks again at what the others brought, so that none is one too many. */
async function noteInDraft(found: Case, material: Material, call: CitizenCall): Promise<void> {
  let seen = found;
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const after = { ...seen, version: seen.version + 1, materials: withOne(seen, material) };
    if (await call.office.cases.replace(seen, after, call.now)) return;
    seen = await ownCase(call, found._id);
    if (seen.state !== 'DRAFT') throw new DomainError('AlreadySubmitted');
  }
  throw new DomainError('ServiceBusy');
}

/** @throws DomainError TooManyFiles */
function withOne(c: Case, material: Material): readonly Material[] {
  if (c.materials.some(({ id, removedAt }) => id === material.id && removedAt === null)) return c.materials;
  refuseMany(c, material.item);

  return [...c.materials.filter(({ id }) => id !== material.id), material];
}

/** Only what can be shown: no folders, no control signs. */
function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';

  return last.replace(/[\p{Cc}\p{Cf}]/gu, '').trim() || '照片';
}
