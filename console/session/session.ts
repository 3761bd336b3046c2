import { useQuery, useQueryClient } from '@tanstack/vue-query';
import { computed } from 'vue';
import { useRouter } from 'vue-router';
import { me as askWhoIAm, signOut } from '../../contract/people/session';
import type { StaffRole } from '../../domain/vocabulary/persons/roles';
import { forgetAllDrafts } from '../kit/drafts/drafts';
import { ask, askOnce, meansSignedOut, whenSessionEnds } from '../office';

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

/** Ends the session and forgets everything that was read or typed in it. */
export function useSignOut(): () => Promise<void> {
  const queries = useQueryClient();
  const router = useRouter();
  return async () => {
    // A session that has ended by itself is as good as signed out.
    await askOnce(signOut, {}).catch((thrown: unknown) => {
      if (!meansSignedOut(thrown)) throw thrown;
    });
    forgetAllDrafts();
    whenSessionEnds(null);
    await router.push({ name: 'sign-in' });
    queries.clear();
  };
}
