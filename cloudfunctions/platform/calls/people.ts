import type { StaffRole } from '../../../domain/vocabulary/persons/roles';
import type { Call } from './actions';

/** Someone on the phone, known by WeChat. `key` is the keyed hash under which their cases are found. */
export interface CitizenPerson {
  readonly kind: 'citizen';
  readonly openid: string;
  readonly key: string;
}

/** Someone at the desk, known by their session. */
export interface StaffPerson {
  readonly kind: 'staff';
  readonly id: string;
  /** The session of this call, so that all others can be ended. */
  readonly sessionId: string;
  readonly userName: string;
  readonly name: string;
  readonly roles: readonly StaffRole[];
  readonly centreId: string;
  readonly centreName: string;
  readonly stationId: string | null;
  /** Signed in with a one-time password: may change it and nothing else. */
  readonly mustChangePassword: boolean;
  /** Other accounts of the same person: what one of them did, this person did. */
  readonly sameAs?: readonly string[];
}

/** Whoever handles cases, known by the phone that was tied to their entry in the register. */
export interface HandlerPerson {
  readonly kind: 'handler';
  /** The entry in the register. */
  readonly id: string;
  readonly name: string;
  readonly roles: readonly ('lawyer' | 'firm_admin')[];
  readonly centreId: string;
  readonly firmId: string;
  readonly firmName: string;
  /** Whose folder uploads lie in. */
  readonly openid: string;
}

export type CitizenCall = Call<CitizenPerson>;
export type StaffCall = Call<StaffPerson>;
export type HandlerCall = Call<HandlerPerson>;
/** A step that staff take at the desk and the handler on the phone. */
export type WorkCall = Call<StaffPerson | HandlerPerson>;
