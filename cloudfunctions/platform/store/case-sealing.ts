import type { Case } from '../../../domain/case/case';
import { pathBefore, upcast } from '../../../domain/case/records/upcast';
import type { CaseEvent, Change } from '../../../domain/case/history/event';
import { sensitivePaths } from '../../../domain/privacy/sensitive-paths';
import type { StoredCase, StoredEvent } from '../documents';
import type { Keys } from '../sealing/keys';
import { changeAt } from '../sealing/sealed-paths';
import { isSealed, seal, unseal } from '../sealing/sealing';
import { sealOf } from '../sealing/seals';

/** The form's answers and the events' changes are sealed as one, below. */
const paths = sensitivePaths.filter((path) => !/^(draft|events)\b/.test(path));

/** The same in the first layout, where a case still lies in it: what is sealed is bound to its place. */
const pathsBefore = paths.flatMap((path) => pathBefore(path) ?? []);

const place = (id: string, field: string) => ({ collection: 'cases', id, field });

/** The top-level fields of a case with everything sensitive sealed; other fields pass as they are. */
export function sealFields(
  keys: Keys,
  id: string,
  fields: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const sealed = paths.reduce<unknown>(
    (value, path) => changeAt(value, path, (found, at) => seal(keys, place(id, at), found)),
    fields,
  ) as Record<string, unknown>;
  const { draft } = fields as Partial<Pick<Case, 'draft'>>;
  if (!draft) return sealed;

  return { ...sealed, draft: sealDraft(keys, id, draft) };
}

/** The phone's form with its answers sealed, and all of it bound to its case. */
export function sealDraft(
  keys: Keys,
  id: string,
  { revision, savedAt, answers }: NonNullable<Case['draft']>,
): NonNullable<StoredCase['draft']> {
  const envelope = seal(keys, place(id, 'draft.answers'), answers);

  return {
    revision,
    savedAt,
    answers: envelope,
    seal: formSeal(keys, id, { revision, savedAt, answers: envelope }),
  };
}

/** The seal of a form: which answers, saved when, of which case. */
export function formSeal(
  keys: Keys,
  id: string,
  { revision, savedAt, answers }: NonNullable<StoredCase['draft']>,
): string {
  return sealOf(keys, 'form', [id, revision, savedAt, answers]);
}

/** An event with its changes sealed. */
export function sealEvent(keys: Keys, id: string, event: CaseEvent): StoredEvent {
  return { ...event, changes: seal(keys, place(id, `events.${event.no}`), event.changes) };
}

/** The case as the office works with it. */
export function openStored(keys: Keys, stored: StoredCase): Case {
  const {
    projection: _upTo,
    counted: _count,
    countedSeal: _countSeal,
    changedAt: _at,
    receiptKey: _key,
    layout: _layout,
    seal: _seal,
    deskSeal: _deskSeal,
    toAnchor: _toAnchor,
    anchor: _anchor,
    events,
    draft,
    ...rest
  } = stored;
  const id = stored._id;
  const opened = ('side' in rest ? [...paths, ...pathsBefore] : paths).reduce<unknown>(
    (value, path) =>
      changeAt(value, path, (found, at) => (isSealed(found) ? unseal(keys, place(id, at), found) : found)),
    rest,
  ) as Readonly<Record<string, unknown>>;

  return {
    ...(upcast(opened) as unknown as Omit<Case, 'events' | 'draft'>),
    draft: openDraft(keys, id, draft),
    events: events.map((event) => openEvent(keys, id, event)),
  };
}

function openDraft(keys: Keys, id: string, draft: StoredCase['draft']): Case['draft'] {
  if (!draft) return null;

  const { revision, savedAt, answers } = draft;

  return {
    revision,
    savedAt,
    answers: unseal(keys, place(id, 'draft.answers'), answers) as Record<string, unknown>,
  };
}

/** Opening the changes is put off until someone reads them: most readers of a case never do. */
function openEvent(keys: Keys, id: string, event: StoredEvent): CaseEvent {
  let opened: readonly Change[] | undefined;

  return {
    ...event,
    get changes() {
      opened ??= unseal(keys, place(id, `events.${event.no}`), event.changes) as Change[];

      return opened;
    },
  };
}
