import type { GenericSchema, InferInput } from 'valibot';
import type { ActionContract } from '../../../contract/envelope';
import type { Dossier } from '../../../contract/dossier/dossier';
import type { Decided } from '../../../contract/decided';
import type { previewPaper } from '../../../contract/papers/papers';
import type { ActionName } from '../../../domain/vocabulary/actions';
import type { FormField, Values } from '../form/form';
import { asAsked } from '../form/from-schema';
import { ask } from '../../office';

/** The version that the person had before their eyes. */
export interface Seen {
  readonly caseId: string;
  readonly version: number;
}

/** A paper of the case with what the form says so far. */
export type PaperDraft = Pick<InferInput<typeof previewPaper.input>, 'code' | 'content'>;

/** A step of the procedure as the desk offers it: what to fill in and how it is sent. */
export interface Decision {
  readonly action: ActionName;
  /** What will happen, in one sentence. */
  readonly explains: (dossier: Dossier) => string;
  readonly fields: (dossier: Dossier) => readonly FormField[];
  readonly draft: (dossier: Dossier) => Values;
  /** The paper that the step will issue, as filled in so far: it can be looked at before the click. */
  readonly paper?: (dossier: Dossier, values: Values) => PaperDraft;
  /** What is said when it is done. */
  readonly done: string;
  readonly send: (seen: Seen, values: Values) => Promise<Decided>;
}

type Parts = Pick<Decision, 'action' | 'explains' | 'done'> &
  Partial<Pick<Decision, 'fields' | 'draft' | 'paper'>>;

/**
 * Declares a decision whose form is plain fields; how long and whether they must be filled in says the contract.
 * @param contract the action the office knows
 * @param input the rest of the input from what was filled in
 */
export function decision<Schema extends GenericSchema>(
  contract: ActionContract<Schema, Decided>,
  { fields = () => [], ...parts }: Parts,
  input: (values: Values) => Omit<InferInput<Schema> & object, keyof Seen>,
): Decision {
  return {
    draft: () => ({}),
    ...parts,
    fields: (dossier) => asAsked(contract.input, fields(dossier)),
    send: (seen, values) => ask(contract, { ...input(values), ...seen } as InferInput<Schema>),
  };
}
