import type { Material } from '../../domain/case/material';
import { clamdAt } from './clamd';
import { log, traceOf } from './log';

/** `absent` where no scanner is configured, `inconclusive` where it did not answer: both are said on the screen. */
export type ScanResult = Material['scan'];

/** Looks for harmful software in the bytes of a file. */
export interface FileScanner {
  scan(bytes: Buffer): Promise<ScanResult>;
}

const absent: FileScanner = { scan: () => Promise.resolve('absent') };

/**
 * The scanner of this environment: clamd at `YUANSHOU_CLAMD` (`host:port`), or none.
 * @throws Error when the address is no `host:port`: better not to start than to believe in a scanner that is not there
 */
export function scannerFrom(environment: Readonly<Record<string, string | undefined>>): FileScanner {
  const text = environment.YUANSHOU_CLAMD;
  if (!text) return absent;
  const [, host = '', port = ''] = /^(.+):(\d{1,5})$/.exec(text) ?? [];
  if (!host) throw new Error('YUANSHOU_CLAMD is not host:port');
  const scan = clamdAt(host.replace(/^\[|\]$/g, ''), Number(port));

  return {
    async scan(bytes) {
      try {
        return (await scan(bytes)) ? 'flagged' : 'clean';
      } catch (error) {
        log({ level: 'warn', event: 'scan_failed', ...traceOf(error) });

        return 'inconclusive';
      }
    },
  };
}
