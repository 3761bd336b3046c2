import type { Day } from '../../domain/time/times';
import type { ProviderKind } from '../../domain/vocabulary/persons/provider-kinds';
import { contract } from '../envelope';
import { nothing } from '../fields';

export interface LawyerLine {
  readonly id: string;
  readonly firmId: string;
  readonly firmName: string;
  readonly name: string;
  readonly kind: ProviderKind;
  readonly phone: string;
  readonly sex: 'male' | 'female';
  readonly fields: readonly string[];
  readonly languages: readonly string[];
  readonly licence: string | null;
  readonly admittedOn: Day | null;
  readonly criminalYears: number;
  readonly knowsMinors: boolean;
  readonly stationId: string | null;
  readonly available: boolean;
  readonly awayUntil: Day | null;
  readonly openCases: number;
}

export interface FirmLine {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly address: string;
}

export interface ProvidersAnswer {
  readonly lawyers: readonly LawyerLine[];
  readonly firms: readonly FirmLine[];
  readonly stations: readonly { readonly id: string; readonly name: string }[];
  /** Whether this person may change the register. */
  readonly mayEdit: boolean;
}

/** The register of firms, lawyers, 基层法律服务工作者 and volunteers with their load. */
export const listProviders = contract<ProvidersAnswer>('ledgers')('listProviders', nothing);
