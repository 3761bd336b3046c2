import type { AgreementToSign } from '../../contract/assignment/signing';
import type { AgreementOfWork } from '../../contract/handling/own-work';
import type { Case } from '../../domain/case/case';
import { unsignedAssignment } from '../../domain/case/case-facts';
import type { Assignment } from '../../domain/case/records/assignment-record';
import { isCriminal } from '../../domain/deadlines/criminal';
import { agreementTerms } from '../../domain/documents/shared/agreement-terms';
import { specialPowers, type SpecialPower } from '../../domain/vocabulary/persons/special-powers';

/** The assignment whose agreement waits for signatures; `null` where none does: an organ's notice needs no agreement. */
export function toBeSigned(c: Case): Assignment | null {
  return c.state === 'ARRANGED' && c.route === 'application' ? unsignedAssignment(c) : null;
}

/** What may be given beyond the general power; a defence has no claims to give up (民诉-62 is of civil suits). */
export function powersFor(c: Case): AgreementToSign['powers'] {
  if (isCriminal(c)) return [];
  const all = Object.entries(specialPowers) as [SpecialPower, { readonly citizen: string }][];

  return all.map(([code, { citizen }]) => ({ code, label: citizen }));
}

/** What the handler has signed, on the phone or on paper. */
export function agreementOfWork(c: Case): AgreementOfWork | null {
  const waiting = toBeSigned(c);
  if (waiting === null) return null;
  const { signing } = waiting;

  return {
    ...{ terms: agreementTerms, powers: powersFor(c) },
    ...{ signed: (signing?.recipient ?? null) !== null, given: signing?.powers ?? [] },
  };
}
