import type { Dossier } from '../../../contract/dossier/dossier';
import { long } from '../form/fields';
import { textOf, type FormField, type Values } from '../form/form';

/** A decision is written twice: the opinion for the file, and what stands on the paper that the person gets. */
export function opinionAndReason(printed: string): readonly FormField[] {
  return [
    long('opinion', '审批意见', { hint: '只留在审批卷里，不印在决定书上' }),
    long('reason', printed, { hint: '印在决定书上，申请人会看到。请写具体', ownReasons: true }),
  ];
}

/** Everyone of the centre but those named. */
export function colleagues(
  { people }: Pick<Dossier, 'people'>,
  except: readonly (string | null)[] = [],
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(people).filter(([id]) => !except.includes(id)));
}

/** The reason that was typed, as every step takes it. */
export function reasonIn(values: Values): { reason: string } {
  return { reason: textOf(values, 'reason') };
}
