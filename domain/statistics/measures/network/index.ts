import type { Figure } from '../../figure';
import { centres } from './centres';
import { stations } from './stations';
import { specialStations } from './special-stations';
import { liaisonPoints } from './liaison-points';
import { lawFirms } from './law-firms';
import { legalServiceOffices } from './legal-service-offices';
import { liaisons } from './liaisons';
import { volunteers } from './volunteers';
import { lawyersRegistered } from './lawyers-registered';
import { modelStations } from './model-stations';
import { officeWorkersRegistered } from './office-workers-registered';
import { ownLawyersRegistered } from './own-lawyers-registered';
import { partnerBodies } from './partner-bodies';
import { signs } from './signs';
import { staff } from './staff';
import { townshipCoverage } from './township-coverage';
import { townships } from './townships';
import { villageCoverage } from './village-coverage';
import { villages } from './villages';
import { volunteerBodies } from './volunteer-bodies';
import { volunteerHours } from './volunteer-hours';

/** Places and people on the last day of a period, in the order of a summary. */
export const networkFigures: readonly Figure[] = [
  centres,
  stations,
  specialStations,
  liaisonPoints,
  lawFirms,
  legalServiceOffices,
  liaisons,
  volunteers,
  townships,
  villages,
  townshipCoverage,
  villageCoverage,
  modelStations,
  signs,
  partnerBodies,
  volunteerBodies,
  lawyersRegistered,
  officeWorkersRegistered,
  ownLawyersRegistered,
  staff,
  volunteerHours,
];
