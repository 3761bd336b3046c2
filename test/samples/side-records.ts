import type { Case } from '../../domain/case/case';

/** What a visitor of the sample centre can look at beside the states. */
export const sideRecords: Readonly<Record<string, (c: Case) => boolean>> = {
  'a supplement that waits': ({ state, review }) => state === 'SUPPLEMENT' && review.supplements.length === 1,
  'a second supplement, with its reason': ({ review }) => review.supplements[1]?.overrideReason !== undefined,
  'a supplement reminded of': ({ state, review }) =>
    state === 'SUPPLEMENT' && review.supplements.at(-1)?.remindedAt !== null,
  'a supplement that came': ({ review }) => review.supplements.some(({ suppliedAt }) => suppliedAt !== null),
  'a supplement that expired': ({ state }) => state === 'DEEMED_WITHDRAWN',
  'a check by another centre': ({ state }) => state === 'VERIFYING',
  'the answer of another centre': ({ review }) =>
    review.verification?.answer !== null && review.verification !== null,
  'a recusal': ({ review }) => review.recusals.length > 0,
  'an opinion that was sent back': ({ events }) => events.some(({ action }) => action === 'returnToReview'),
  'a case handed over': ({ events }) => events.some(({ action }) => action === 'handOver'),
  'a group': ({ members }) => members.filter(({ confirmedAt }) => confirmedAt !== null).length > 0,
  'somebody acting for another': ({ agent }) => agent !== null,
  'an application taken down at the window': ({ entrance }) => entrance === 'window',
  'an application from a station': ({ stationId }) => stationId !== null,
  'an application that its person has not confirmed': ({ intake }) =>
    intake.confirmation?.confirmedAt === null,
  'an application passed on from custody': ({ intake }) => intake.custody?.institution === '青禾县看守所',
  'an application by telephone': ({ entrance }) => entrance === 'hotline_12348',
  'a paper form with its own time': ({ entrance }) => entrance === 'home_visit',
  'aid in advance that waits for papers': ({ review }) =>
    review.advance !== null && review.advance.suppliedAt === null,
  'aid in advance that waits for review': ({ review }) =>
    review.advance !== null && review.advance.suppliedAt !== null && review.advance.confirmedAt === null,
  'aid in advance that was confirmed': ({ review }) =>
    review.advance !== null && review.advance.confirmedAt !== null,
  'a notice where life is at stake': ({ intake }) => intake.notice?.gravePenalty === true,
  'a notice for a minor': ({ intake }) => intake.notice?.minor === true,
  'an assignment given back': ({ assignment }) =>
    assignment.assignments.some(({ endReason }) => endReason === 'declined'),
  'a lawyer in conflict': ({ assignment }) =>
    assignment.assignments.some(({ endReason }) => endReason === 'conflict'),
  'a lawyer replaced': ({ assignment }) =>
    assignment.assignments.some(({ endReason }) => endReason === 'replaced'),
  'papers handed over to the next lawyer': ({ assignment, papers }) =>
    assignment.assignments.some(({ handOver }) => typeof handOver?.missing === 'string') &&
    papers.some(({ code }) => code === 'YJ-001'),
  'a defence to its payment by the lawyer’s own phone': ({ route, closing, events }) =>
    route === 'notified' &&
    closing.payment !== null &&
    events.some(({ action, actor }) => action === 'close' && actor.role === 'lawyer'),
  'a wish for another lawyer that waits': ({ assignment }) =>
    assignment.replacements.some(({ result }) => result === null),
  'a wish for another lawyer refused': ({ assignment }) =>
    assignment.replacements.some(({ result }) => result === 'kept'),
  'a complaint': ({ voices }) => voices.complaints.some(({ answeredAt }) => answeredAt === null),
  'a complaint answered': ({ voices }) => voices.complaints.some(({ upheld }) => upheld !== null),
  'work that the lawyer did, and a hearing to come': ({ handling }) =>
    handling.progress.some(({ hearing }) => hearing !== null && hearing.at > new Date().toISOString()),
  'a grave matter reported': ({ handling }) => handling.progress.some(({ kind }) => kind === 'major'),
  'an objection that waits': ({ review }) => review.objection !== null && review.objection.result === null,
  'an objection refused': ({ review }) => review.objection?.result === 'upheld',
  'aid that the bureau ordered': ({ state, review }) =>
    state === 'ASSIGNING' && review.objection?.result === 'ordered',
  'a lawyer who goes on by order': ({ state, review }) =>
    state === 'HANDLING' && review.objection?.result === 'ordered',
  'a termination after the work had begun': ({ state, assignment }) =>
    state === 'TERMINATED' && assignment.assignments.some(({ agreedAt }) => agreedAt !== null),
  'a file put away': ({ closing }) => closing.filedAt !== null,
  'a dossier that waits for its review': ({ state }) => state === 'FILE_REVIEW',
  'a dossier sent back with a list': ({ state, closing }) =>
    state === 'CLOSED' && (closing.dossier?.gaps.length ?? 0) > 0,
  'a dossier in the archive': ({ state, closing }) => state === 'ARCHIVED' && closing.closing !== null,
  'the dossier of an ended aid in the archive': ({ state, closing }) =>
    state === 'ARCHIVED' && closing.termination !== null,
  'a subsidy that waits for its review': ({ closing }) =>
    closing.subsidy?.reviewed === null && !closing.subsidy.returned,
  'a subsidy sent back': ({ closing }) => Boolean(closing.subsidy?.returned),
  'a subsidy to be approved': ({ closing }) =>
    Boolean(closing.subsidy?.reviewed) && !closing.subsidy?.approved,
  'a subsidy to be paid': ({ closing }) => Boolean(closing.subsidy?.approved) && closing.payment === null,
  'a subsidy paid': ({ closing }) => closing.payment !== null,
  'a void paper and the one after it': ({ papers }) =>
    papers.some(
      ({ voidedAt, code }) =>
        voidedAt !== null && papers.some((one) => one.code === code && one.voidedAt === null),
    ),
  'a proof of service': ({ papers }) => papers.some(({ servedAt }) => servedAt !== null),
};
