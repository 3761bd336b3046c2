import type { FactKey } from './facts';

/** What a fact may be: one of a list, or a kind of value. */
export type FactKind =
  | readonly unknown[]
  | 'yes_no'
  | 'text'
  | 'texts'
  | 'day'
  | 'matter'
  | 'tags'
  | 'money'
  | 'age'
  | 'count'
  | 'days';

/** One line per fact: the only place that says what is a valid value. */
export const factKinds: Readonly<Record<FactKey, FactKind>> = {
  channel: ['self', 'proxy', 'organ_notice', 'custody', 'consultation_only'],
  entrance: 'text',
  applicantKind: ['person', 'organisation'],
  nationality: ['chinese', 'foreign'],
  hasOwnLawyer: 'yes_no',
  familyHiredLawyer: 'yes_no',
  refusesFamilyLawyer: 'yes_no',
  jurisdiction: ['yes', 'no', 'received_elsewhere'],
  rightCentre: 'text',
  nearbyAcceptance: 'text',
  household: ['rural', 'urban'],
  tags: 'tags',
  matter: 'matter',
  category: ['civil', 'criminal', 'administrative'],
  stage: [
    'before',
    'mediation',
    'arbitration',
    'investigation',
    'prosecution',
    'first_instance',
    'first_instance_ordinary',
    'second_instance',
    'death_review',
    'petition',
    'retrial',
    'enforcement',
    'other',
  ],
  side: ['claimant', 'defendant'],
  age: 'age',
  ageAtOffence: 'age',
  capacity: ['full', 'limited', 'none'],
  people: 'count',
  daysToLimit: 'days',
  appliedOn: 'day',
  familyIncome: 'money',
  ownIncome: 'money',
  statedIncome: 'money',
  standard: 'money',
  homeStandard: 'money',
  greenStandard: 'money',
  dibaoStandard: 'money',
  disposableIncome: 'money',
  cityYearlyDisposable: 'money',
  spending: 'money',
  spendingCause: ['emergency', 'accident', 'grave_illness', 'schooling', 'other'],
  valuableAssets: 'yes_no',
  opponentLivesTogether: 'yes_no',
  guardianIsViolator: 'yes_no',
  livesOnOwnWages: 'yes_no',
  brokePromise: 'yes_no',
  promise: 'yes_no',
  needsPreservation: 'yes_no',
  alreadyHandled: 'yes_no',
  earlierGrants: 'count',
  outOfTime: 'yes_no',
  opponentAided: 'yes_no',
  identityUnknown: 'yes_no',
  agentRelation: ['parent', 'spouse', 'child', 'sibling', 'grandparent', 'grandchild', 'committee', 'other'],
  agentRight: ['legal_representative', 'near_relative', 'authorised', 'none'],
  proofs: 'texts',
  papers: 'texts',
  penalty: ['death', 'life', 'other'],
  otherReason: ['co_accused_has_lawyer', 'protested', 'major_impact', 'may_be_innocent', 'other'],
  claim: 'text',
  hardshipStory: 'text',
  evidenceStory: 'text',
  serviceForm: 'text',
  unrecognised: 'texts',
};
