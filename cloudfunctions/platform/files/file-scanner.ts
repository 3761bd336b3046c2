import type { Material } from '../../../domain/case/records/material';
import { clamdAt } from './clamd';
import { log, traceOf } from '../calls/log';
import type { ScannerAddress } from './scanner-address';

/** `absent` where no scanner is configured, `inconclusive` where it did not answer: both are said on the screen. */
export type ScanResult = Material['scan'];

/** Looks for harmful software in the bytes of a file. */
export async function scan(address: ScannerAddress | null, bytes: Buffer): Promise<ScanResult> {
  if (address === null) return 'absent';
  try {
    return (await clamdAt(address.host, address.port)(bytes)) ? 'flagged' : 'clean';
  } catch (error) {
    log({ level: 'warn', event: 'scan_failed', ...traceOf(error) });

    return 'inconclusive';
  }
}
