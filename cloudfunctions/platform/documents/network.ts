import type { Provider } from '../../../domain/assignment/provider';
import type { Day } from '../../../domain/case/times';
import type { CentreRules } from '../../../domain/deadlines/centre-rules';

export interface Centre {
  readonly _id: string;
  readonly name: string;
  /** The one or two characters in paper numbers: 青援给字. */
  readonly shortName: string;
  readonly phone: string;
  readonly address: string;
  readonly hours: string;
  readonly place: { readonly latitude: number; readonly longitude: number } | null;
  readonly packId: string;
  /** The bureau that hears objections. */
  readonly bureau: string;
  /** Promises and limits the centre set itself. */
  readonly rules: CentreRules;
  /** Message template by moment; empty where none is registered. */
  readonly templates: Readonly<Record<string, string>>;
  /** 点援: people may name their lawyer. Allowed unless the centre says no. */
  readonly ownChoice?: boolean;
}

export interface Station {
  readonly _id: string;
  readonly centreId: string;
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  readonly hours: string;
}

export interface Firm {
  readonly _id: string;
  readonly centreId: string;
  readonly name: string;
  readonly phone: string;
  readonly address: string;
}

/** A lawyer, a 基层法律服务工作者 or a volunteer of the register. */
export interface Lawyer extends Provider {
  readonly centreId: string;
  readonly licence?: string | null;
  readonly admittedOn?: Day | null;
}
