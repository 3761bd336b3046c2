import { helpKinds, type HelpedPerson } from '../../documents/shared/help-said';
import type { dutyHelp } from '../duty-help';
import type { ValuesOf } from '../kit/field';
import type { Printed } from './printed-with';

/** The notice that the organ of each place sends (法-30). */
const noticeOf = {
  公安机关: 'FZ-024',
  国家安全机关: 'FZ-025',
  检察院: 'FZ-026',
  法院: 'FZ-027',
} as const;

/** In custody the organ that has the case at the stage sends it. */
const noticeAt = { 侦查: 'FZ-024', 审查起诉: 'FZ-026', 审判: 'FZ-027' } as const;

/** Of a person helped: the request, the notice of the organ, and what the duty lawyer did. */
export const helpPapers: Printed<ValuesOf<typeof dutyHelp.fields>> = (line, { names, centre }) => {
  const { doneOn, stage } = line;
  const person: HelpedPerson = {
    ...{ name: line.helped, sex: '', born: null, identityNumber: '' },
    ...{ place: '', charge: line.charge ?? '', organ: line.organ },
  };
  const known = helpKinds.filter((one) => line.kinds.includes(one));
  // What stands in no box of the form is not lost: it is ticked as 其他 and written out.
  const unknown = line.kinds.filter((one) => !helpKinds.some((kind) => kind === one));
  const wants = unknown.length > 0 ? [...new Set([...known, '其他' as const])] : known;
  const other = unknown.join('、');
  const notice = { to: centre, wants, meeting: '', contact: '', phone: '', noticedOn: doneOn };

  return [
    { code: 'FZ-023', said: { ...person, stage, wants, reason: other, askedOn: doneOn } },
    {
      code: line.place === '看守所' ? noticeAt[stage] : noticeOf[line.place],
      said: { ...person, ...notice },
    },
    {
      code: 'FZ-028',
      said: {
        ...{ ...person, stage, helpedOn: doneOn, hours: '', helped: wants, advice: other },
        ...{ opinion: line.opinion ?? '', witnessed: line.pleaded, passedOn: line.passedOn },
        ...{ lawyer: names['lawyers']?.[line.lawyer] ?? '', firm: '' },
      },
    },
  ];
};
