import type { ConsultationView } from '../../contract/consultation/questions';
import type { Consultation } from '../platform/documents';

/** What the asker sees of an opened consultation. */
export function consultationView(consultation: Consultation): ConsultationView {
  const { _id: id, kind, topic, text, when, askedAt, answerBy, answer, answeredAt } = consultation;

  return { id, kind, topic, text, when, askedAt, answerBy, answer, answeredAt };
}
