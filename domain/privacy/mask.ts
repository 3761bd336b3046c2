import type { Case } from '../case/case';
import type { CaseEvent, Change } from '../case/history/event';
import type { Role } from '../vocabulary/persons/roles';
import { maskAddress, maskIdentityNumber, maskName, maskPhone } from '../identity/masking';
import type { MaskKind } from '../vocabulary/privacy';
import { declarationOf, isContainer } from './fields';
import { mapLeaves } from './leaves';

const hidden = '（已隐去）';

/** What each role sees unmasked. A full identity number is shown only on request, which is logged. */
const sees: Readonly<Record<Role, readonly MaskKind[]>> = {
  applicant: ['name', 'identity', 'phone', 'address', 'text', 'form'],
  helper: ['name', 'identity', 'phone', 'address', 'text', 'form'],
  member: [],
  lawyer: ['name', 'phone', 'address', 'text'],
  firm_admin: ['name'],
  station_clerk: ['name', 'phone', 'address', 'text'],
  clerk: ['name', 'phone', 'address', 'text'],
  reviewer: ['name', 'phone', 'address', 'text'],
  approver: ['name', 'phone', 'address', 'text'],
  dispatcher: ['name', 'phone', 'address', 'text'],
  archivist: ['name', 'phone', 'address', 'text'],
  finance: ['name'],
  assessor: [],
  supervisor: ['name', 'phone', 'address', 'text'],
  director: ['name', 'phone', 'address', 'text'],
  auditor: [],
  user_manager: [],
  system: ['name', 'identity', 'phone', 'address', 'text', 'form'],
};

/** Where a person may be in danger, only these learn where they are and how to call them (law.md §9). */
const trusted: readonly Role[] = ['applicant', 'helper', 'lawyer', 'clerk', 'system'];

/** Paths of the person's own whereabouts; the number of an opponent or of a court is no danger to them. */
const whereabouts = /^(applicant|agent|contact|members)\./;

/** The address on a letter that is answered without an account: its code answers once, so nobody here reads it. */
const replyAddress = /^papers\.\d+\.content\.link$/;

const maskers: Readonly<Record<MaskKind, (text: string) => string>> = {
  name: maskName,
  identity: maskIdentityNumber,
  phone: maskPhone,
  address: maskAddress,
  text: () => hidden,
  form: () => hidden,
  none: (text) => text,
};

/**
 * A value outside a case, as somebody with these roles may see it: what none of them sees is masked.
 * What is no text stays.
 */
export function maskFor(roles: readonly Role[], kind: MaskKind, value: unknown): unknown {
  const seen = kind === 'none' || roles.some((role) => sees[role].includes(kind));

  return seen || typeof value !== 'string' ? value : maskers[kind](value);
}

function isHidden(c: Case, role: Role, kind: MaskKind, path: string): boolean {
  const endangered = c.contact.discreet && (kind === 'phone' || kind === 'address') && whereabouts.test(path);
  if (endangered && !trusted.includes(role)) return true;

  return kind !== 'none' && !sees[role].includes(kind);
}

/** A value that stands at a path of the case, masked for a role. */
function maskAt(c: Case, role: Role, value: unknown, at: string): unknown {
  return mapLeaves(
    value,
    (path, leaf) => {
      if (leaf === null || leaf === undefined || isContainer(path)) return leaf;
      if (replyAddress.test(path) && typeof leaf === 'string') return leaf.replace(/#.*$/s, '');
      const kind = declarationOf(path).mask;
      if (!isHidden(c, role, kind, path)) return leaf;

      return typeof leaf === 'string' ? maskers[kind](leaf) : hidden;
    },
    at,
  );
}

function maskChange(c: Case, role: Role, { field, before, after }: Change): Change {
  return { field, before: maskAt(c, role, before, field), after: maskAt(c, role, after, field) };
}

/**
 * The case as a role may see it: same shape, with names, numbers and words masked, in the history too.
 * What is no text (sums, days, yes and no) stays.
 * @throws DomainError FieldUndeclared for a field that nobody declared
 */
export function mask(c: Case, role: Role): Case {
  const events = c.events.map((event) => ({
    ...(maskAt(c, role, { ...event, changes: [] }, 'events.0') as CaseEvent),
    changes: event.changes.map((change) => maskChange(c, role, change)),
  }));

  return { ...(maskAt(c, role, { ...c, events: [] }, '') as Case), events };
}
