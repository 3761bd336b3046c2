import type { InferOutput } from 'valibot';
import type { announceUploads as contract } from '../../../contract/intake/materials';
import { expectUploads } from '../../platform/files/expected-uploads';
import { incomingFolder } from '../../platform/files/files';
import { announcingUploads } from '../../platform/calls/bounds';
import { countStrictly } from '../../platform/calls/limits';
import type { CitizenCall } from '../../platform/calls/people';

/** Notes what a phone is about to send, so that what never becomes part of a case does not lie about for ever. */
export async function announceUploads(
  { names }: InferOutput<typeof contract.input>,
  { office, person, now }: CitizenCall,
): Promise<{ expected: number }> {
  await countStrictly(office.store, announcingUploads, person.key, now);
  const folder = incomingFolder(office.keys, person.openid);
  await expectUploads(
    office,
    names.map((name) => `${folder}${name}`),
    now,
  );

  return { expected: names.length };
}
