import type { InferOutput } from 'valibot';
import type { QuarterNotice, quarterNotice as contract } from '../../contract/finance/subsidy';
import { monthsOfQuarter, quarterName, quarterNoticeLines } from '../../domain/subsidy/quarter-notice';
import { servicePayTotal } from '../../domain/subsidy/service-pay-total';
import { fundingSources } from '../../domain/vocabulary/handling/funding-sources';
import { centreOf } from '../centre/centre';
import type { StaffCall } from '../platform/calls/people';
import { mustSeeSubsidies } from './may-see';
import { servicesOf } from './services-of';
import { casesOfMonth } from './subsidy-sheet';

/** What was approved and paid in a quarter, as everybody may read it (法-58). @throws DomainError NotAllowed */
export async function quarterNotice(
  { quarter }: InferOutput<typeof contract.input>,
  { office, person }: StaffCall,
): Promise<QuarterNotice> {
  mustSeeSubsidies(person);
  const { centreId } = person;
  const months = monthsOfQuarter(quarter);
  const [first = '', , last = ''] = months;
  const [centre, services, ...approved] = await Promise.all([
    centreOf(office, centreId),
    servicesOf(office, centreId, [first, last]),
    ...months.map((month) => casesOfMonth(office, centreId, month)),
  ]);
  const cases = approved.flat();
  const paid = cases.flatMap(({ closing: { payment, subsidy } }) =>
    payment ? [{ total: payment.amount, source: fundingSources[subsidy?.source ?? 'budget'] }] : [],
  );
  const paidServices = services.filter(({ paidOn }) => paidOn !== null);

  return {
    title: `${quarterName(quarter)}补贴发放`,
    lines: quarterNoticeLines({
      ...{ quarter, centre: centre.name, phone: centre.phone, cases: paid },
      services: paidServices.map((one) => ({
        ...{ kind: one.kind, times: one.times, total: servicePayTotal(one) },
      })),
    }),
    unpaid: cases.length - paid.length + services.length - paidServices.length,
    mayPublish: person.roles.includes('director'),
  };
}
