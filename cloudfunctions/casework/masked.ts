import type { Case } from '../../domain/case/case';
import type { IdentityPaper } from '../../domain/case/person';
import { maskIdentityNumber } from '../../domain/identity/masking';

/** The case with every identity number masked; the full one is shown by `revealIdentity`, which is logged. */
export function masked(c: Case): Case {
  return {
    ...c,
    applicant: hidden(c.applicant),
    agent: c.agent && hidden(c.agent),
    members: c.members.map(hidden),
  };
}

function hidden<Someone extends { readonly identity: IdentityPaper }>(someone: Someone): Someone {
  const { kind, number } = someone.identity;

  return { ...someone, identity: { kind, number: maskIdentityNumber(number) } };
}
