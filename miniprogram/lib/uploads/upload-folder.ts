import { home } from '../domain';
import { knownHome, rememberHome } from '../draft/home-memory';
import { ask } from '../office';

/**
 * Where files of this phone go, asked of the office: whoever came by a link or a message has not seen the first screen,
 * which remembers it.
 * @returns `null` without a network
 */
export async function askedFolder(): Promise<string | null> {
  const answer = await ask(home, {});
  if (!answer.ok) return null;
  rememberHome(answer.data);

  return knownHome()?.uploadTo ?? null;
}
