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

export interface Lawyer {
  readonly _id: string;
  readonly centreId: string;
  readonly firmId: string;
  readonly name: string;
  readonly phone: string;
  readonly sex: 'male' | 'female';
  readonly fields: readonly string[];
  readonly languages: readonly string[];
  readonly criminalYears: number;
  readonly knowsMinors: boolean;
  readonly available: boolean;
}
