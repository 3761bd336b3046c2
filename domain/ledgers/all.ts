import { bulletins } from './bulletins';
import { conduct } from './conduct';
import { dutyDone } from './duty-done';
import { dutyHelp } from './duty-help';
import { firms } from './firms';
import { honours } from './honours';
import { hotlineTickets } from './hotline-tickets';
import { inspections } from './inspections';
import type { Ledger } from './kit/ledger';
import { lawyers } from './lawyers';
import { lendings } from './lendings';
import { liaisonPoints } from './liaison-points';
import { materialsGiven } from './materials-given';
import { money } from './money';
import { opinionBox } from './opinion-box';
import { outreach } from './outreach';
import { partners } from './partners';
import { referrals } from './referrals';
import { servicePay } from './service-pay';
import { stations } from './stations';
import { surveys } from './surveys';
import { targets } from './targets';
import { townships } from './townships';
import { training } from './training';
import { upperChecks } from './upper-checks';
import { volunteers } from './volunteers';

/** Every register that the desk keeps; one that others name stands before them. A declaration in no list fails the tests. */
export const ledgers: readonly Ledger[] = [
  ...[targets],
  ...[firms, stations, lawyers],
  ...[townships, liaisonPoints],
  ...[volunteers, training],
  ...[dutyDone, dutyHelp],
  ...[outreach, materialsGiven],
  ...[partners, hotlineTickets, referrals],
  ...[lendings],
  ...[money, servicePay],
  ...[inspections, upperChecks, honours, conduct],
  ...[surveys, opinionBox, bulletins],
];

/** A register by its name. */
export function ledgerNamed(name: string): Ledger | undefined {
  return ledgers.find((one) => one.name === name);
}
