import type { InferOutput } from 'valibot';
import type { uploadFile as contract } from '../../../contract/intake/desk-uploads';
import { refuseBlind } from '../../casework/opening/staff-case';
import { expectUploads } from '../../platform/files/expected-uploads';
import { checkedKind } from '../../platform/files/file-kinds';
import { incomingFolder } from '../../platform/files/files';
import { newId } from '../../platform/ids';
import { scanningIn } from '../../platform/calls/bounds';
import { countStrictly } from '../../platform/calls/limits';
import type { StaffCall } from '../../platform/calls/people';

/** Takes a scan from the desk, checked by its bytes, to wait in the sender's own folder. */
export async function uploadFile(
  file: InferOutput<typeof contract.input>,
  { office, person, now }: StaffCall,
): Promise<{ fileId: string }> {
  refuseBlind(person);
  const bytes = Buffer.from(file);
  const kind = checkedKind(bytes);
  await countStrictly(office.store, scanningIn, person.id, now);

  const path = `${incomingFolder(office.keys, person.id)}${newId()}.${kind}`;
  await expectUploads(office, [path], now);

  return { fileId: await office.files.store(path, bytes) };
}
