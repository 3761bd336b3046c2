import type { InferOutput } from 'valibot';
import type { OpenFileAnswer } from '../../contract/intake/materials';
import type { takeOwnPaper as contract } from '../../contract/papers/own-paper';
import { readOwnPaper } from '../../domain/documents/own/check-own-paper';
import { ownPapers } from '../../domain/documents/own/own-paper';
import { opensUntil } from '../casework/opening/open-file';
import { expectUploads } from '../platform/files/expected-uploads';
import { newId } from '../platform/ids';
import { settingOwnPapers } from '../platform/calls/bounds';
import { countStrictly } from '../platform/calls/limits';
import type { CitizenCall } from '../platform/calls/people';
import { haveWritten } from '../typesetting/have-set';

/**
 * Sets a paper of the person's own. It is nobody's file: it lies under a name that cannot be guessed, and is taken away
 * a day later.
 * @throws DomainError InputInvalid, TooManyRequests
 */
export async function takeOwnPaper(
  { kind, given }: InferOutput<typeof contract.input>,
  { office, person, now }: CitizenCall,
): Promise<OpenFileAnswer> {
  const read = readOwnPaper(kind, given);
  await countStrictly(office.store, settingOwnPapers, person.key, now);
  const path = `own-papers/${newId()}.pdf`;
  await expectUploads(office, [path], now);
  const file = await haveWritten(office, { kind, given: read }, now, path);

  return {
    url: await office.files.urlOfWhole(file.fileId, file.sha256),
    name: `${ownPapers[kind].file}.pdf`,
    kind: 'pdf',
    until: opensUntil(now),
  };
}
