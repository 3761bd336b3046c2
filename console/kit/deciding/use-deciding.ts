import { watch } from 'vue';
import type { Dossier, HistoryLine } from '../../../contract/dossier/dossier';
import type { Decided } from '../../../contract/decided';
import { useAsking } from '../use-asking';

/** What the form of every decision is given. */
export interface DecisionProps {
  label: string;
  dossier: Dossier;
  /** What colleagues did since the case was opened. */
  meanwhile: readonly HistoryLine[];
}

/** What it says: the decision was taken, or a colleague was quicker and the case must be read again. */
export interface DecisionEmits {
  done: [decided: Decided, said: string];
  changed: [];
}

/** Asks the office for a decision; `changed` is called when a colleague was quicker. */
export function useDeciding(changed: () => void) {
  const asking = useAsking();
  watch(asking.refusal, (now) => {
    if (now?.code === 'StateHasChanged') changed();
  });

  return asking;
}
