import type { VoiceView } from '../../contract/progress/views';
import type { Case } from '../../domain/case/case';
import type { Complaint } from '../../domain/case/records/voices-record';
import type { Objection } from '../../domain/case/records/review-record';
import { objectionSteps } from '../../domain/vocabulary/actions';
import { complaintFindings } from '../../domain/vocabulary/voices/complaint-findings';
import { citizenHistorySentence } from '../../domain/procedure/citizen-history';

/** What the person asked for or complained of, newest first, with the answers. */
export function voicesOf({ review, assignment, voices }: Case): VoiceView[] {
  const objections = review.objection ? [review.objection] : [];
  const all: VoiceView[] = [
    ...objections.map((one) => ({
      kind: 'objection' as const,
      at: one.filedAt,
      text: one.reason,
      answer: bureauSaid(one),
      answeredAt: one.decidedAt,
    })),
    ...assignment.replacements.map((one) => ({
      kind: 'replacement' as const,
      at: one.askedAt,
      text: one.reason,
      answer: one.answer,
      answeredAt: one.decidedAt,
    })),
    ...voices.complaints.map((one) => ({
      kind: 'complaint' as const,
      at: one.filedAt,
      text: one.text,
      answer: answerTo(one),
      answeredAt: one.answeredAt,
    })),
  ];

  return all.sort((a, b) => b.at.localeCompare(a.at));
}

/** What was found comes first; the answer itself says what follows from it. */
function answerTo({ upheld, answer }: Complaint): string | null {
  return answer && `${upheld ? complaintFindings[upheld].citizen : ''}${answer}`;
}

function bureauSaid({ result, answer }: Objection): string | null {
  return result && `${citizenHistorySentence({ action: objectionSteps[result] }) ?? ''}${answer ?? ''}`;
}
