import type { InferOutput } from 'valibot';
import type { FindingsAnswer, openFindings as contract } from '../../contract/quality/findings';
import { findingsOf, type Found } from '../../domain/quality/findings';
import type { FlowName } from '../../domain/statistics/flows';
import { fieldError } from '../../domain/refusals/errors';
import { addDays } from '../../domain/time/days';
import { dayOf, type Day, type Instant } from '../../domain/time/times';
import { asNow, recordFields } from '../platform/store/cases';
import type { StoredCase } from '../platform/documents';
import type { StaffCall } from '../platform/calls/people';
import { is } from '../platform/sdk/sdk';
import { mustOversee } from './review/may';
import { filesOf } from './review/open-round';

const most = 1000;
const mostRounds = 100;

/** What went wrong where, in some days. @throws DomainError NotAllowed, DayInvalid */
export async function openFindings(
  { from, to }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<FindingsAnswer> {
  mustOversee(call.person);
  if (from > to) throw fieldError('DayInvalid', 'to', '结束的日子不能早于开始。');
  const days: Days = { from, to, has: (at) => dayOf(at) >= from && dayOf(at) <= to };
  const [complaints, voices, rounds, filings] = await Promise.all([
    complaintsIn(call, days),
    voicesIn(call, days),
    roundsIn(call, days),
    filingsIn(call, days),
  ]);
  const found: Found = { complaints, ...voices, rounds, filings };
  const sheets = rounds.reduce((sum, { scores }) => sum + scores.length, 0);

  return {
    findings: findingsOf(found),
    base: `收到投诉${complaints.length}件，回访${found.visits.length}人，旁听${found.sittings.length}次，办案机关回函${found.opinions.length}封，公布的评查${rounds.length}轮（评分表${sheets}份），归档检查${filings.length}卷。`,
  };
}

interface Days {
  readonly from: Day;
  readonly to: Day;
  readonly has: (at: Instant) => boolean;
}

async function complaintsIn({ office, person }: StaffCall, { from, to }: Days): Promise<Found['complaints']> {
  // The order begins with the moment in UTC: a day more on either side, and the day itself decides.
  const query = { centreId: person.centreId, order: is.within(addDays(from, -1), addDays(to, 2)) };
  const page = { limit: most, order: [['order', 'desc']] as const, fields: ['facts', 'mergedInto'] };
  const found = await office.store.find('complaints', query, page);

  return found
    .filter(
      ({ mergedInto, facts }) =>
        mergedInto === null && dayOf(facts.receivedAt) >= from && dayOf(facts.receivedAt) <= to,
    )
    .map(({ facts: { about, finding } }) => ({ about, finding }));
}

/** Cases that the figures find on these days by one of these flows. */
async function casesOf(
  { office, person }: StaffCall,
  { from, to }: Days,
  flows: readonly FlowName[],
  fields: readonly string[],
): Promise<readonly Partial<StoredCase>[]> {
  const found = await Promise.all(
    flows.map((flow) =>
      office.store.find(
        'cases',
        {
          centreId: person.centreId,
          'counted.days': is.within(`${flow}:${from}`, `${flow}:${addDays(to, 1)}`),
        },
        { limit: most, fields: [...fields] },
      ),
    ),
  );
  const cases = new Map(found.flat().map((one) => [one._id, asNow(one) as Partial<StoredCase>]));

  return [...cases.values()];
}

/** What was said of the work: those cases that had a visit, a hearing sat in on, an answer of an organ. */
async function voicesIn(
  call: StaffCall,
  days: Days,
): Promise<Pick<Found, 'visits' | 'sittings' | 'opinions'>> {
  const fields = [...recordFields('voices.followUps'), 'voices.sittings', 'voices.opinions'];
  const cases = await casesOf(call, days, ['followUps', 'hearingVisits', 'organOpinions'], fields);
  const all = cases.map(({ voices }) => (voices ?? {}) as Partial<StoredCase['voices']>);
  const { has } = days;

  return {
    visits: all.flatMap(({ followUps = [] }) => followUps.filter(({ at }) => has(at))),
    sittings: all.flatMap(({ sittings = [] }) =>
      sittings.filter(({ at }) => has(at)).map(({ ratings }) => ratings),
    ),
    opinions: all.flatMap(({ opinions = [] }) =>
      opinions.filter(({ at }) => has(at)).map(({ ratings }) => ratings),
    ),
  };
}

/** The sheets by which files were checked before they were archived. */
async function filingsIn(call: StaffCall, days: Days): Promise<Found['filings']> {
  const cases = await casesOf(call, days, ['archived'], recordFields('closing.dossier'));

  return cases.flatMap(({ closing }) => {
    const { check, passedAt } = (closing as Partial<StoredCase['closing']> | undefined)?.dossier ?? {};

    return check && passedAt && days.has(passedAt) ? [check] : [];
  });
}

async function roundsIn({ office, person }: StaffCall, { has }: Days): Promise<Found['rounds']> {
  const page = { limit: mostRounds, order: [['at', 'desc']] as const };
  const found = await office.store.find('review_rounds', { centreId: person.centreId }, page);
  const published = found.filter(({ publishedAt }) => publishedAt !== null && has(publishedAt));

  return Promise.all(
    published.map(async (round) => ({
      sheet: round.sheet,
      scores: (await filesOf(office, round)).flatMap(({ scores }) => Object.values(scores)),
    })),
  );
}
