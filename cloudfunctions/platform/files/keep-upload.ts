import { basename } from 'node:path/posix';
import { DomainError, isDomainError } from '../../../domain/refusals/errors';
import { checkedKind, endsLike, type FileKind } from './file-kinds';
import { scan, type ScanResult } from './file-scanner';
import { incomingFolder, pathOf } from './files';
import { sha256 } from '../ids';
import { log, traceOf } from '../calls/log';
import type { Office } from '../office';
import type { Sdk } from '../sdk/sdk';

/** A file that was checked and put away. */
interface KeptFile {
  readonly fileId: string;
  readonly kind: FileKind;
  readonly bytes: number;
  readonly sha256: string;
  readonly scan: Exclude<ScanResult, 'flagged'>;
}

/**
 * Takes an upload of this very person out of everybody's reach, then checks and scans its bytes; what is refused is
 * thrown away. Asked again with the same folder, it finds what it took the first time.
 * @param who whose upload it must be, as `incomingFolder` takes it
 * @param to a folder that nobody can guess and that belongs to this upload alone
 * @throws DomainError FileNotUploaded, the file refusals; FileDangerous for what the scanner flags
 */
export async function keepUpload(
  office: Pick<Office, 'sdk' | 'files' | 'scanner' | 'keys'>,
  who: string,
  fileId: string,
  to: string,
): Promise<KeptFile> {
  const { sdk, files } = office;
  const path = uploadOf(incomingFolder(office.keys, who), fileId);
  const taken = `${to}/${basename(path)}`;
  const takenId = `${fileId.slice(0, -path.length)}${taken}`;
  const bytes = await takeOut(sdk, path, taken, takenId);
  const { kind, scan: found } = await checked(office, bytes).catch(async (error: unknown) => {
    if (isDomainError(error)) await files.discard([takenId]);
    throw error;
  });
  // It is served by its name, so a name that says something else is not kept.
  const keptId = endsLike(taken, kind) ? takenId : await sdk.upload(`${to}.${kind}`, bytes);
  if (keptId !== takenId) await files.discard([takenId]);

  return { fileId: keptId, kind, bytes: bytes.length, sha256: sha256(bytes), scan: found };
}

async function checked(
  { scanner }: Pick<Office, 'scanner'>,
  bytes: Buffer,
): Promise<Pick<KeptFile, 'kind' | 'scan'>> {
  const kind = checkedKind(bytes);
  const found = await scan(scanner, bytes);
  if (found === 'flagged') throw new DomainError('FileDangerous');

  return { kind, scan: found };
}

/** @throws DomainError FileNotUploaded for what does not lie in the person's own folder */
function uploadOf(own: string, fileId: string): string {
  const path = pathOf(fileId);
  if (!path?.startsWith(own) || path.includes('..')) throw new DomainError('FileNotUploaded');

  return path;
}

/** Moved before it is read: what is checked is then what stays. @throws DomainError FileNotUploaded */
async function takeOut(sdk: Sdk, from: string, to: string, fileId: string): Promise<Buffer> {
  try {
    await sdk.move(from, to);

    return await sdk.download(fileId);
  } catch (error) {
    log({ level: 'warn', event: 'file_not_found', ...traceOf(error) });
    throw new DomainError('FileNotUploaded');
  }
}
