/** What a log line may carry. Nothing else is ever written: no names, no numbers, no stories. */
export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly action?: string;
  readonly requestId?: string;
  readonly role?: string;
  readonly code?: string;
  readonly caseId?: string;
  readonly milliseconds?: number;
  readonly count?: number;
  /** The kind of an unexpected error and where it arose; its text may hold personal data and is left out. */
  readonly errorName?: string;
  readonly errorCode?: string;
  readonly where?: string;
}

const allowed: readonly (keyof LogLine)[] = [
  'level',
  'event',
  'action',
  'requestId',
  'role',
  'code',
  'caseId',
  'milliseconds',
  'count',
  'errorName',
  'errorCode',
  'where',
];

/** Writes one JSON line; fields outside the list are dropped even if someone passes them. */
export function log(line: LogLine): void {
  const kept = allowed.filter((name) => line[name] !== undefined).map((name) => [name, line[name]]);
  console.log(JSON.stringify({ at: new Date().toISOString(), ...Object.fromEntries(kept) }));
}

/** An unexpected error without its message: its kind, its code and the first own line of its stack. */
export function traceOf(error: unknown): Pick<LogLine, 'errorName' | 'errorCode' | 'where'> {
  if (!(error instanceof Error)) return { errorName: typeof error };
  const { code, errCode } = error as { code?: unknown; errCode?: unknown };
  const where = error.stack?.split('\n').find((text) => text.trimStart().startsWith('at '));

  return {
    errorName: error.name,
    errorCode: codeText(code ?? errCode),
    where: where?.trim().slice(0, 200),
  };
}

function codeText(code: unknown): string {
  return typeof code === 'string' || typeof code === 'number' ? String(code) : '';
}
