import { heldFields } from '../case/history/held-step';
import { fieldsOfRecords } from '../case/records/records';
import { pathNow } from '../case/records/upcast';
import { DomainError } from '../refusals/errors';
import { address, derived, each, plain, under, words } from '../vocabulary/privacy';
import type { Declaration, Declarations } from '../vocabulary/privacy';
import { fieldsOfFacts } from './fields-of-facts';
import { fieldsOfPeople } from './fields-of-people';

const sealedWhole: Declaration = { level: 'sensitive', mask: 'form', keep: 'dossier', whole: true };

/** Every field of a case, said once. `*` stands for every element of a list. */
const caseFields: Declarations = {
  ...each('_id version centreId state route entrance stationId createdAt submittedAt', plain),
  // The receipt number opens nothing by itself, but it names one person's case.
  receiptNo: { level: 'personal', mask: 'text', keep: 'dossier' },
  ownerKey: { level: 'personal', mask: 'text', keep: 'handling' },
  'memberKeys.*': { level: 'personal', mask: 'text', keep: 'handling' },
  ...fieldsOfPeople,
  ...fieldsOfFacts,
  ...under('pack', { ...each('id from', plain), own: { ...plain, whole: true } }),
  ...under('assessment', {
    ...each('outcome inScope hardship greenChannel nearby basis.* at', plain),
    ...each('channels.*.title channels.*.sameDay channels.*.acceptFirst channels.*.homeVisit', plain),
  }),
  ...under('materials.*', {
    ...each(
      'id item memberId kind bytes sha256 fileId page uploadedAt removedAt verdict verdictBy scan',
      plain,
    ),
    name: words,
    verdictReason: words,
    uploadedBy: { level: 'personal', mask: 'text', keep: 'handling' },
  }),
  ...under('papers.*', {
    ...each('id code number issuedAt issuedBy fileId voidedAt servedAt', plain),
    ...each('fileHash.sha256 fileHash.seal posted.at posted.number', plain),
    content: { ...address, mask: 'text', whole: true },
    letterhead: { ...plain, whole: true },
    ...each('sealedCopy.fileId sealedCopy.kind sealedCopy.bytes sealedCopy.sha256', plain),
    ...each('sealedCopy.at sealedCopy.by', plain),
    voidReason: words,
    servedHow: words,
  }),
  ...fieldsOfRecords(),
  ...heldFields(),
  ...under('events.*', {
    ...each('no at actor.id actor.role actor.name action from to previous hash', plain),
    note: words,
    // Each change is masked as the field it tells of: see `mask.ts`.
    changes: sealedWhole,
  }),
  ...under('desk', {
    ...each(
      'open rank dueOn ownerId handedTo group unconfirmed hasDanger quiet calledAs subsidyMonth tags.*',
      derived,
    ),
    ...each('turn.roles.* turn.personId turn.barred.* turn.others turn.key turn.clock turn.dueOn', derived),
    ...each(
      'changesOn urgent lawyerId firmId work.dueOn work.lastOn work.met work.judged work.returned work.hearings.* work.remindedOn limitOn',
      derived,
    ),
    maskedName: derived,
    'searchKeys.*': { level: 'personal', mask: 'text', keep: 'derived' },
  }),
  ...under('draft', {
    ...each('revision savedAt', { ...plain, keep: 'draft' }),
    answers: { ...sealedWhole, keep: 'draft' },
  }),
};

/** A path as it reads now, with every index written as `*`: `members.3.phone` becomes `members.*.phone`. */
function pattern(path: string): string {
  return pathNow(path).replace(/(^|\.)\d+(?=\.|$)/g, '$1*');
}

/** The paths above a path, the nearest first. */
function ancestors(path: string): string[] {
  const parts = path.split('.');

  return parts.slice(1).map((_part, index) => parts.slice(0, parts.length - 1 - index).join('.'));
}

/**
 * What was said about a field.
 * @param path dotted, indexes as numbers or `*`
 * @throws DomainError FieldUndeclared
 */
export function declarationOf(path: string): Declaration {
  const asked = pattern(path);
  const exact = Object.prototype.hasOwnProperty.call(caseFields, asked) ? caseFields[asked] : undefined;
  const found =
    exact ??
    ancestors(asked)
      .map((above) => caseFields[above])
      .find((field) => field?.whole);
  if (found === undefined) throw new DomainError('FieldUndeclared', { field: path });

  return found;
}

const containers = new Set(Object.keys(caseFields).flatMap(ancestors));

/** Whether something beneath a path is declared: an empty record or list stands there. */
export function isContainer(path: string): boolean {
  return containers.has(pattern(path));
}

/** What is declared as sensitive: what `sensitive-paths.ts` has to name. */
export function declaredSensitive(): readonly string[] {
  return Object.keys(caseFields).filter((path) => caseFields[path]?.level === 'sensitive');
}
