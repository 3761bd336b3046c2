import * as privacy from '../vocabulary/privacy';
import { lineOf, person, phone } from './kit/fields';
import { ledger } from './kit/ledger';

/**
 * Who of a station or village may fill in applications on the own phone. The number that ties a phone to the line is
 * given out in `cloudfunctions/network/keep-workers`; a line that is closed has no phone any longer.
 */
export const stationWorkers = ledger({
  name: 'stationWorkers',
  title: '站点人员',
  group: 'network',
  purpose: '哪些站点人员、联络员能用自己的手机帮人填申请；登记号在“设置”的站点里发。',
  fields: {
    name: person('姓名', { width: 6 }),
    phone: phone('电话', privacy.phone, { width: 8 }),
    stationId: lineOf('站点', 'stations', { width: 14 }),
  },
  order: { by: 'name', direction: 'by name' },
  keepers: ['director'],
  readers: ['auditor'],
  says: ({ name }) => name,
  closing: '停用',
  retention: { always: true },
  kept: {
    collection: 'station_workers',
    endedIn: 'endedAt',
    beside: ({ id, before, closedAt }) => ({
      codeKey: before?.['codeKey'] ?? `none-${id}`,
      codeEndsAt: before?.['codeEndsAt'] ?? '',
      boundAt: before?.['boundAt'] ?? null,
      endedAt: closedAt,
      phoneKey: closedAt === null ? (before?.['phoneKey'] ?? null) : null,
    }),
  },
});
