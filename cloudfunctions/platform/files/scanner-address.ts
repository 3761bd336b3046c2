/** Where the clamd of this environment listens. */
export interface ScannerAddress {
  readonly host: string;
  readonly port: number;
}

/**
 * What `YUANSHOU_CLAMD` names (`host:port`); `null` where no scanner is configured.
 * @throws Error when it is no `host:port`: better not to start than to believe in a scanner that is not there
 */
export function scannerAddress(
  environment: Readonly<Record<string, string | undefined>>,
): ScannerAddress | null {
  const text = environment.YUANSHOU_CLAMD;
  if (!text) return null;
  const [, host = '', port = ''] = /^(.+):(\d{1,5})$/.exec(text) ?? [];
  if (!host) throw new Error('YUANSHOU_CLAMD is not host:port');

  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) };
}
