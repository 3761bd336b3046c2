import { CloudError, messageOf } from '../errors';

/** wx.cloud's number for each code. */
const numbers: Readonly<Record<string, number>> = {
  FUNCTION_NOT_FOUND: -501000,
  FUNCTIONS_EXECUTE_FAIL: -504002,
  FUNCTIONS_TIME_LIMIT_EXCEEDED: -504003,
  FUNCTIONS_MEMORY_LIMIT_EXCEEDED: -504002,
  EXCEED_CONCURRENT_REQUEST_LIMIT: -501004,
  EXCEED_MAX_PAYLOAD_SIZE: -604001,
  INVALID_PARAM: -501007,
  PERMISSION_DENIED: -601034,
  UNAUTHENTICATED: -601034,
  STORAGE_FILE_EXISTS: -503001,
  REQUEST_ABORTED: -503001,
  STORAGE_FULL: -503001,
};

/** Codes whose message is about the caller's own request; a function's own words stay in the log. */
const tells = (code: string) => code !== 'FUNCTIONS_EXECUTE_FAIL' && code in numbers;

/** What the phone gets for an error: number, a sentence without anything internal, the request id. */
export function wxErrorOf(error: unknown, api: string): Record<string, unknown> {
  const code = error instanceof CloudError ? error.code : 'SYS_ERR';
  const requestID = (error as { requestId?: string } | null)?.requestId;
  const errCode = numbers[code] ?? -501001;
  const detail = tells(code) ? messageOf(error) : 'see the log of this request';
  return { errCode, errMsg: `cloud.${api}:fail ${errCode} ${code} ${detail}`, requestID };
}
