import type { FactKey } from '../eligibility/facts/facts';
import { about, each, plain, special, under, words } from '../vocabulary/privacy';
import type { Declaration, Declarations } from '../vocabulary/privacy';

const rest =
  'channel entrance applicantKind nationality hasOwnLawyer familyHiredLawyer refusesFamilyLawyer jurisdiction ' +
  'rightCentre nearbyAcceptance household matter category stage side age ageAtOffence people daysToLimit appliedOn ' +
  'familyIncome ownIncome statedIncome standard homeStandard greenStandard dibaoStandard disposableIncome ' +
  'cityYearlyDisposable spending valuableAssets opponentLivesTogether livesOnOwnWages promise needsPreservation ' +
  'alreadyHandled earlierGrants outOfTime noEvidence outsideBodies opponentUnknown ruralYearlyNet opponentAided agentRelation agentRight penalty otherReason';

/** What stands out among the facts: special status, violence, free words. */
const marked: Partial<Record<FactKey, Declaration>> = {
  tags: special,
  capacity: special,
  spendingCause: special,
  guardianIsViolator: special,
  brokePromise: special,
  identityUnknown: special,
  inCustody: special,
  proofs: special,
  papers: plain,
  claim: words,
  hardshipStory: words,
  evidenceStory: words,
  serviceForm: words,
  unrecognised: words,
};

const lists: readonly string[] = ['tags', 'proofs', 'papers', 'unrecognised'];

/** Every fact of `eligibility/facts.ts`; a new fact without its line here fails the tests. */
export const fieldsOfFacts: Declarations = under('facts', {
  ...each(rest, about),
  ...Object.fromEntries(
    Object.entries(marked).map(([key, field]) => [lists.includes(key) ? `${key}.*` : key, field]),
  ),
});
