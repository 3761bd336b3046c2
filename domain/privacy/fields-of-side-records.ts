import { about, each, name, phone, plain, special, under, words } from './declaration';
import type { Declarations } from './declaration';

/** The records beside the case. */
export const fieldsOfSideRecords: Declarations = under('side', {
  ...under('notice', {
    ...each('organ organKind kind receivedAt stage gravePenalty hearingAt', plain),
    contact: phone,
    charge: words,
    minor: special,
  }),
  ...under('custody', each('institution askedAt receivedAt late', plain)),
  ...under('confirmation', {
    ...each('confirmedAt how', plain),
    helperKey: { level: 'personal', mask: 'text', keep: 'handling' },
    wrong: words,
  }),
  ...under('acceptance', each('at by withGaps', plain)),
  ...under('referral', { ...each('at centre dataHandedOver', plain), reason: words }),
  ...under('withdrawal', { at: plain, reason: words }),
  ...under('supplements.*', {
    ...each('askedAt dueOn remindedAt suppliedAt', plain),
    overrideReason: words,
    ...under('items.*', { ...each('code supplied', plain), sentence: words, explanation: words }),
  }),
  ...under('verification', { ...each('askedAt otherCentre answeredAt', plain), items: words, answer: words }),
  ...under('advance', {
    ...each('decidedAt by ground supplementDueOn suppliedAt confirmedAt', plain),
    reason: words,
  }),
  ...under('recusals.*', { ...each('personId at', plain), reason: words }),
  ...under('decision.recommendation', { ...each('by at proposal', plain), opinion: words }),
  ...under('decision.outcome', {
    ...each('by at result ground articles.*', plain),
    reason: words,
    opinion: words,
    overrideReason: words,
  }),
  ...under('objection', { ...each('filedAt against result decidedAt', plain), reason: words, answer: words }),
  ...under('assignments.*', {
    ...each('assignedAt firmId firmName lawyerId arrangedAt agreedAt endedAt endReason reasons.*', plain),
    // A handler acts in office: the name and number are given to the person and stand on papers.
    ...each('lawyerName lawyerPhone', plain),
    excuse: words,
  }),
  ...under('progress.*', {
    ...each('at by kind act matter happenedOn minutes', plain),
    ...under('hearing', { at: about, place: about }),
    text: words,
  }),
  ...under('replacements.*', { ...each('id askedAt result decidedAt', plain), reason: words, answer: words }),
  ...under('complaints.*', {
    ...each('id filedAt about answeredAt upheld', plain),
    text: words,
    answer: words,
  }),
  ...under('termination', { ...each('at ground', plain), reason: words }),
  ...under('closing', {
    ...each('at by closedOn way result', plain),
    ...each('recovered wages', about),
    ...each('document summary', words),
  }),
  ...under('dossier', {
    ...each('submittedAt by returnedAt passedAt', plain),
    ...under('items.*', each('code pages copy', plain)),
    ...under('absent.*', { code: plain, reason: words }),
    'gaps.*': words,
  }),
  ...under(
    'archive',
    each('at by number archiveClass year serial volumes shelf retentionYears expiresOn secret', plain),
  ),
  ...under('payment', { ...each('paidAt by amount', plain), unit: name }),
  ...under('rating', { ...each('at score', plain), comment: words }),
  ...under('followUps.*', { ...each('at by satisfied feeAsked resultPerformed', plain), text: words }),
  filedAt: plain,
  ...under('wishes', { woman: about, language: about, named: name }),
  ...under('identityChecks.*', {
    ...each('at by of paper seen nameMatches numberMatches', plain),
    note: words,
  }),
  ...under('notes.*', { ...each('at by', plain), text: words }),
});
