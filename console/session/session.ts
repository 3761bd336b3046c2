import { useQuery, useQueryClient } from '@tanstack/vue-query';
import { computed } from 'vue';
import { useRouter } from 'vue-router';
import { me as askWhoIAm, signOut } from '../../contract/people/session';
import type { StaffRole } from '../../domain/vocabulary/roles';
import { ask, OfficeRefused } from '../office';

/** The key under which the session is kept among the things that were read. */
export const sessionKey = ['session'] as const;

/** Who is signed in; asked once and kept until signing out. */
export function useSession() {
  const query = useQuery({
    queryKey: sessionKey,
    queryFn: ({ signal }) => ask(askWhoIAm, {}, signal),
    staleTime: 300_000,
  });
  const session = computed(() => query.data.value ?? null);
  const me = computed(() => session.value?.user ?? null);
  const holds = (...roles: readonly StaffRole[]): boolean =>
    roles.some((role) => me.value?.roles.includes(role) ?? false);
  return { session, me, holds, error: query.error };
}

/** Whether a refusal means that somebody has to sign in first. */
export function meansSignedOut(thrown: unknown): boolean {
  return thrown instanceof OfficeRefused && ['NotSignedIn', 'SessionExpired'].includes(thrown.code);
}

/** Ends the session and forgets everything that was read in it. */
export function useSignOut(): () => Promise<void> {
  const queries = useQueryClient();
  const router = useRouter();
  return async () => {
    await ask(signOut, {});
    await router.push({ name: 'sign-in' });
    queries.clear();
  };
}
