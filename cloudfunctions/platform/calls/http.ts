import type { Answer } from '../../../contract/envelope';
import type { ErrorCode } from '../../../domain/refusals/errors';

/** What HTTP access hands to a function. */
export interface HttpEvent {
  readonly path?: string;
  readonly httpMethod?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly requestContext?: { readonly requestId?: string; readonly sourceIp?: string };
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
}

export interface HttpAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const statusByCode: Partial<Record<ErrorCode, number>> = {
  NotSignedIn: 401,
  SessionExpired: 401,
  PasswordWrong: 401,
  AccountLocked: 423,
  NotAllowed: 403,
  OtherCentre: 403,
  UnknownAction: 404,
  CaseNotFound: 404,
  MaterialNotFound: 404,
  PaperNotFound: 404,
  StateHasChanged: 409,
  ActionNotPossibleNow: 409,
  RequestTooLarge: 413,
  TooManyRequests: 429,
  ServiceBusy: 503,
  StorageFull: 507,
};

const guarding = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** An answer as HTTP: 200, or the 4xx that fits the refusal. */
export function asHttp(answer: Answer<unknown>, cookie: string | null): HttpAnswer {
  const statusCode = answer.ok ? 200 : (statusByCode[answer.error.code as ErrorCode] ?? 400);

  return {
    statusCode,
    headers: cookie ? { ...guarding, 'set-cookie': cookie } : guarding,
    body: JSON.stringify(answer),
  };
}

/** Header names in any case. */
export function headerOf({ headers = {} }: HttpEvent, name: string): string {
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name);

  return found ? String(found[1]) : '';
}

const fileTypes: readonly string[] = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/heic',
  'application/octet-stream',
];

/** Whether the body is a file and no text. */
export function isFile(event: HttpEvent): boolean {
  return (
    event.isBase64Encoded === true && fileTypes.includes(headerOf(event, 'content-type').split(';')[0] ?? '')
  );
}

/** The JSON body, or the bytes of a file; `undefined` when it is neither. */
export function bodyOf(event: HttpEvent): unknown {
  const { body = '', isBase64Encoded } = event;
  if (isFile(event)) return new Uint8Array(Buffer.from(body, 'base64'));
  const text = isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body;
  if (text === '') return {};
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * The sender's address as the last gateway saw it; what a sender claims to have come through counts for nothing,
 * or every limit by address could be walked around.
 */
export function addressOf(event: HttpEvent): string {
  const hops = headerOf(event, 'x-forwarded-for').split(',');

  return event.requestContext?.sourceIp ?? (headerOf(event, 'x-real-ip') || (hops.at(-1)?.trim() ?? ''));
}

/** Whether a browser says that a page of another site sends this: by its own word, else by the page's origin. */
export function isForeign(event: HttpEvent): boolean {
  const site = headerOf(event, 'sec-fetch-site');
  if (site) return site === 'cross-site';
  const origin = headerOf(event, 'origin');
  const host = headerOf(event, 'x-forwarded-host') || headerOf(event, 'host');

  return origin !== '' && origin.replace(/^https?:\/\//, '') !== host;
}

/** The last part of the path names the action: `/http/desk/queue`. */
export function actionNameOf({ path = '' }: HttpEvent): string {
  return path.split('?')[0]?.split('/').filter(Boolean).at(-1) ?? '';
}
