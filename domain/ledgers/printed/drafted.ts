import { statisticsGroups } from '../../vocabulary/persons/people';
import type { draftings } from '../draftings';
import type { ValuesOf } from '../kit/field';
import type { Printed } from './printed-with';

/** Of something drafted: the sheet that the person signs for it, and the paper itself once its words are there. */
export const draftedPapers: Printed<ValuesOf<typeof draftings.fields>> = (line) => {
  const { asker, phone, groups, doneOn, kind, topic, court, by, unit, facts, body, handedOn, advised } = line;
  const sheet = {
    ...{ asker, phone: phone ?? '', groups: groups.map((one) => statisticsGroups[one]) },
    ...{ kind, topic, court: court ?? '', facts, by, unit: unit ?? '', doneOn, handedOn, advised },
  };

  return [
    { code: 'DS-001', said: sheet },
    ...(body === null ? [] : [{ code: 'DS-002' as const, said: { title: kind, court: court ?? '', body } }]),
  ];
};
