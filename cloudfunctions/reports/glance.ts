import type { GlanceAnswer } from '../../contract/reports/glance';
import type { PdfAnswer } from '../../contract/papers/papers';
import { evaluate } from '../../domain/statistics/evaluate';
import { glance as casesAtAGlance } from '../../domain/statistics/glance/glance';
import { mondayPaper } from '../../domain/statistics/glance/monday-paper';
import { addDays } from '../../domain/time/days';
import { dayOf } from '../../domain/time/times';
import { refuseBlind } from '../casework/opening/staff-case';
import { centreOf, providersOf, staffNames, stationsOf } from '../centre/centre';
import type { StaffCall } from '../platform/calls/people';
import { askedFigure } from '../statistics/ask-figures';
import { cellsAsked, loadCells } from '../statistics/load-cells';
import { haveDocumentSet } from '../typesetting/have-set';
import { targetsOfYear } from './targets-of-year';

/** As many as the platform gives at once. */
const most = 1000;
const fields = ['receiptNo', 'desk.dueOn', 'desk.turn', 'desk.lawyerId', 'desk.work', 'desk.maskedName'];
/** Days without an application after which a station is empty. */
const emptyAfter = 90;

async function unansweredOf({ office, person, now }: StaffCall): Promise<GlanceAnswer['unanswered']> {
  const query = { centreId: person.centreId, answeredAt: null };
  const found = await office.store.find('consultations', query, { limit: most, fields: ['answerBy'] });

  return { all: found.length, late: found.filter(({ answerBy }) => answerBy < dayOf(now)).length };
}

async function emptyStationsOf({ office, person, now }: StaffCall): Promise<readonly string[]> {
  const asked = askedFigure('申请案件', [], ['站点']);
  const period = { from: addDays(dayOf(now), 1 - emptyAfter), to: dayOf(now) };
  const [stations, loaded] = await Promise.all([
    stationsOf(office, person.centreId),
    loadCells(office, person.centreId, [asked], period),
  ]);
  const heard = new Set(evaluate(asked.figure, cellsAsked(loaded, asked, true)).map(({ values }) => values[0]));

  return stations.filter(({ name, open }) => open && !heard.has(name)).map(({ name }) => name);
}

/** The centre at a glance, of the thousand most urgent open cases at most. @throws DomainError NotAllowed */
export async function glance(_input: object, call: StaffCall): Promise<GlanceAnswer> {
  refuseBlind(call.person);
  const { office, person, now } = call;
  const { centreId } = person;
  const [found, staff, { lawyers }, unanswered, emptyStations, { targets }] = await Promise.all([
    office.store.find('cases', { centreId, 'desk.open': true }, { limit: most, order: [['desk.rank', 'asc']], fields }),
    staffNames(office, centreId),
    providersOf(office, centreId),
    unansweredOf(call),
    emptyStationsOf(call),
    targetsOfYear({ year: Number(dayOf(now).slice(0, 4)) }, call),
  ]);
  const lines = found.map(({ _id, receiptNo, desk }) => ({ caseId: _id, receiptNo, desk }));
  const names = { staff, lawyers: Object.fromEntries(lawyers.map(({ _id, name }) => [_id, name])) };

  return {
    ...casesAtAGlance(lines, now, names),
    ...{ at: now, open: found.length, more: found.length === most },
    ...{ unanswered, emptyStations, targets },
  };
}

/** The Monday sheet as PDF. @throws DomainError NotAllowed */
export async function mondaySheet(input: object, call: StaffCall): Promise<PdfAnswer> {
  const { office, person, now } = call;
  const [told, { name }] = await Promise.all([glance(input, call), centreOf(office, person.centreId)]);
  const paper = mondayPaper(told, name, dayOf(now));

  return { name: `${paper.title}.pdf`, pdf: await haveDocumentSet(office, paper, now) };
}
