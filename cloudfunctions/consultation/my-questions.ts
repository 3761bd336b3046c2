import type { ConsultationView } from '../../contract/consultation/questions';
import type { CitizenCall } from '../platform/calls/people';
import { consultationView } from './consultation-view';
import { openConsultation } from './sealed-consultation';

const most = 50;

/** One's own questions and appointments, newest first: one read. */
export async function myQuestions(
  _input: object,
  { office, person }: CitizenCall,
): Promise<{ questions: readonly ConsultationView[] }> {
  const stored = await office.store.find(
    'consultations',
    { ownerKey: person.key },
    { limit: most, order: [['askedAt', 'desc']] },
  );

  return { questions: stored.map((one) => consultationView(openConsultation(office.keys, one))) };
}
