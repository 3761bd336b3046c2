import { useQuery } from '@tanstack/vue-query';
import { ownTexts } from '../../../contract/setup/texts';
import { ask } from '../../office';

/** The centre's own words, for every form at the desk. */
export function useOwnTexts() {
  return useQuery({ queryKey: ['own-texts'], queryFn: ({ signal }) => ask(ownTexts, {}, signal) });
}
