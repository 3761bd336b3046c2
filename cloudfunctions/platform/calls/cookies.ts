import { headerOf, type HttpEvent } from './http';

const name = 'yuanshou_desk';
const seconds = 12 * 3600;

/** The secret of the desk's cookie, or `null`. */
export function secretIn(event: HttpEvent): string | null {
  const pairs = headerOf(event, 'cookie')
    .split(';')
    .map((pair) => pair.trim().split('='));
  const found = pairs.find(([key]) => key === name)?.[1];

  return found && /^[\w-]{43}$/.test(found) ? found : null;
}

/**
 * The cookie of a session: unseen by scripts, sent to the desk's own path from the desk's own pages only.
 * `Secure` everywhere but in the demo, which runs without https.
 */
export function sessionCookie(secret: string | null, path: string, demo: boolean): string {
  const value = secret ?? '';
  const age = secret ? seconds : 0;

  return `${name}=${value}; Path=${path}; Max-Age=${age}; HttpOnly; SameSite=Strict${demo ? '' : '; Secure'}`;
}
