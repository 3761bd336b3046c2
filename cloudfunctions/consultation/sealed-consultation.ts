import type { Consultation } from '../platform/documents';
import type { Keys } from '../platform/sealing/keys';
import { seal, unseal } from '../platform/sealing/sealing';

/** What somebody asked, said of themselves and was answered: never readable in the database. */
const sealedFields = ['text', 'phone', 'answer', 'name'] as const;

type Field = (typeof sealedFields)[number];
const place = (id: string, field: Field) => ({ collection: 'consultations', id, field });

function each(consultation: Consultation, change: (field: Field, value: string) => string): Consultation {
  const changed = sealedFields.map((field) => {
    const value = consultation[field];

    return [field, value === null || value === undefined ? null : change(field, value)] as const;
  });

  return { ...consultation, ...Object.fromEntries(changed) };
}

/** For the database. */
export function sealConsultation(keys: Keys, consultation: Consultation): Consultation {
  return each(consultation, (field, value) => seal(keys, place(consultation._id, field), value));
}

/** For those who may read it. */
export function openConsultation(keys: Keys, stored: Consultation): Consultation {
  return each(stored, (field, value) => String(unseal(keys, place(stored._id, field), value)));
}
