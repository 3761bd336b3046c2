import type { ActingPerson } from '../../domain/procedure/acting-person';

/** The clock function as the one who acts. */
export const systemActor: ActingPerson = { id: 'clock', role: 'system', name: '系统', roles: ['system'] };
