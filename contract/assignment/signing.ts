import * as v from 'valibot';
import { signatureFault } from '../../domain/case/records/signing';
import { specialPowers, type SpecialPower } from '../../domain/vocabulary/persons/special-powers';
import { contract } from '../envelope';
import { codeOf, fields, id, seen } from '../fields';

/** A name written with the finger. */
export const signatureField = v.pipe(
  v.string('请签名。'),
  v.check(
    (given) => signatureFault(given) === null,
    ({ input }) => signatureFault(input) ?? '',
  ),
);

/** What is given beyond the general power, each by name. */
export const powersField = v.optional(
  v.pipe(
    v.array(codeOf(specialPowers, '请从给出的事项里选。')),
    v.maxLength(3, '特别事项一项选一次。'),
    v.transform((given): readonly SpecialPower[] => [...new Set(given)]),
  ),
  [],
);

/** The agreement and the power as the recipient reads and hears them before signing. */
export interface AgreementToSign {
  readonly caseId: string;
  readonly version: number;
  readonly recipient: string;
  readonly firm: string;
  readonly lawyer: string;
  readonly matter: string;
  readonly terms: readonly string[];
  /** What may be given beyond the general power; none in a defence. */
  readonly powers: readonly { readonly code: SpecialPower; readonly label: string }[];
  /** Already signed by the recipient, and what was given then. */
  readonly signed: boolean;
  readonly given: readonly SpecialPower[];
}

/** Refusals: CaseNotFound for a stranger's case, ActionNotPossibleNow while there is nothing to sign */
export const readAgreement = contract<AgreementToSign>('voices')('readAgreement', fields({ caseId: id }));

/** The recipient signs on the own phone what they have read (148-27). Refusals: as above, StateHasChanged, ConditionUnmet */
export const signByRecipient = contract<{ readonly caseId: string; readonly version: number }>('voices')(
  'signByRecipient',
  fields({ ...seen, strokes: signatureField, powers: powersField }),
);
