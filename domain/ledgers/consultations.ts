import { answerBy } from '../deadlines/consultation-promise';
import { consultationKinds, type ConsultationKind } from '../vocabulary/consultation-kinds';
import { consultationChannels } from '../vocabulary/entrances';
import { statisticsGroups } from '../vocabulary/persons/people';
import type { Declaration } from '../vocabulary/privacy';
import * as privacy from '../vocabulary/privacy';
import { codeOf, codesOf, moment, text, yes } from './kit/fields';
import { maybe, older } from './kit/field';
import { ledger } from './kit/ledger';

/** What somebody asked, said of themselves and was answered: never readable in the database. */
const sealed = (mask: Declaration['mask']): Declaration => ({ level: 'sensitive', mask, keep: 'dossier' });

/** Who asked what, by whichever way (FZ-001): free, for everyone, without any condition (法-22, 法-23). */
export const consultations = ledger({
  name: 'consultations',
  title: '咨询',
  group: 'duty',
  purpose: '谁什么时候怎么问了什么、怎么答复的；等着答复的在“咨询”里答。',
  fields: {
    askedAt: moment('咨询时间', { width: 9 }),
    channel: codeOf('咨询方式', consultationChannels, { width: 6 }),
    kind: older('question', codeOf('要什么', consultationKinds)),
    topic: maybe(text('哪方面的事', 20, privacy.plain, { width: 8, searched: true })),
    name: maybe(text('姓名', 30, sealed('name'), { width: 6 })),
    phone: maybe(text('电话', 30, sealed('phone'))),
    groups: older([], codesOf('人群', statisticsGroups)),
    from: maybe(text('来源地', 20, privacy.plain, { hint: '外省来电、外出务工的写省名' })),
    text: text('问了什么', 2000, sealed('text'), { width: 20 }),
    when: maybe(text('方便的时间', 50, privacy.plain)),
    discreet: yes('消息里别提这件事'),
    answer: maybe(text('答复', 2000, sealed('text'), { width: 20 })),
  },
  order: { by: 'askedAt', direction: 'newest' },
  keepers: [
    'station_clerk',
    'clerk',
    'reviewer',
    'approver',
    'dispatcher',
    'archivist',
    'finance',
    'supervisor',
    'director',
  ],
  readers: ['auditor'],
  says: ({ channel, topic }) => `${consultationChannels[channel]}${topic === null ? '' : ` ${topic}`}`,
  closing: '作废',
  retention: { always: true },
  kept: {
    collection: 'consultations',
    paged: true,
    beside: ({ values, before, now, by, calendar }) => {
      const [askedAt, answer] = [String(values['askedAt']), values['answer']];
      const answered = before?.['answeredAt'] ?? null;

      return {
        ownerKey: before?.['ownerKey'] ?? null,
        answerBy: before?.['answerBy'] ?? answerBy(askedAt, calendar, values['kind'] as ConsultationKind),
        answeredAt: answer === null ? null : (answered ?? (before ? now : askedAt)),
        answeredBy: answer === null ? null : answered === null ? by : before?.['answeredBy'],
        toCount: true,
      };
    },
  },
});
