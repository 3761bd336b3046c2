import type { InferOutput } from 'valibot';
import type { addWorkPhoto as contract } from '../../../contract/intake/own-photos';
import { handlerPaper } from '../../../domain/case/records/material';
import { DomainError } from '../../../domain/refusals/errors';
import { decide } from '../../casework/decide';
import { handledCase, isOwnWork } from '../../casework/opening/handled-case';
import { uploading } from '../../platform/calls/bounds';
import { countStrictly } from '../../platform/calls/limits';
import type { HandlerCall } from '../../platform/calls/people';
import { keepMaterial, materialId, refuseMany, withMaterial } from './keep-material';

/**
 * Takes a photo of the handler's work into the case. Naming the same file twice gives the same.
 * @throws DomainError the file refusals, TooManyFiles, TooManyRequests, CaseNotFound, ActionNotPossibleNow
 */
export async function addWorkPhoto(
  { caseId, fileId, name }: InferOutput<typeof contract.input>,
  call: HandlerCall,
): Promise<{ materialId: string; version: number }> {
  const { office, person, now } = call;
  const [before] = await Promise.all([
    handledCase(call, caseId),
    countStrictly(office.store, uploading, person.id, now),
  ]);
  if (!isOwnWork(person, before)) throw new DomainError('CaseNotFound');
  const id = materialId(office, caseId, fileId);
  const there = before.materials.find((one) => one.id === id && one.removedAt === null);
  if (there) return { materialId: id, version: before.version };
  refuseMany(before, handlerPaper);
  const arrived = { item: handlerPaper, fileId, name, page: 1 };
  const sender = { folder: person.openid, key: person.id };
  const material = await keepMaterial(office, before, arrived, sender, now);
  const { version } = await decide(call, before, {
    action: 'addMaterial',
    input: {},
    change: (c) => ({ materials: withMaterial(c, material) }),
    insist: true,
  });

  return { materialId: id, version };
}
