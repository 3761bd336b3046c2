import type { StaffRole } from '../../vocabulary/persons/roles';
import type { WorkingCalendar } from '../../deadlines/calendar';
import type { Instant } from '../../time/times';
import type { LedgerFields, ValuesOf } from './field';

/** Something that must hold between the fields of a line. */
export interface Together<Values> {
  /** The field that is to be changed. */
  readonly field: string;
  /** What is wrong, with the cure; `null` when nothing is. */
  wrong(this: void, values: Values): string | null;
}

/** How long a line is kept: so many years after its day or its closing, then it goes; or with the centre's files for good. */
export type Retention =
  { readonly years: number; readonly after: 'day' | 'closing' } | { readonly always: true };

/** A line in the words of the figures' ledgers (`domain/statistics/lines/ledger-headings`): 类 and its headings. */
export type CountedLine = Readonly<Record<string, unknown>>;

/** A change of a line, for what its document says beside the fields. */
export interface KeptChange {
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** The document before it; `null` for a new line. */
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly now: Instant;
  /** Who makes it, by the id of the account. */
  readonly by: string;
  readonly closedAt: Instant | null;
  readonly calendar: WorkingCalendar;
}

/** How a register was kept before there was a kit. */
export interface Kept {
  readonly collection: 'lawyers' | 'firms' | 'stations' | 'station_workers' | 'consultations';
  /** Thousands of lines, read page by page in their order; without it the register is read whole. */
  readonly paged?: true;
  /** Where its documents said that a line is over. */
  readonly endedIn?: string;
  /** What its document says beside the fields; this follows from the change. */
  beside?(this: void, change: KeptChange): Readonly<Record<string, unknown>>;
}

/**
 * A register (台账), declared once: document, list, form, Excel, permissions, log and figures follow from it.
 */
export interface Ledger<Name extends string = string, Fields extends LedgerFields = LedgerFields> {
  /** On the wire, in the address and in the name of the collection. */
  readonly name: Name;
  /** The heading: 志愿者. */
  readonly title: string;
  /** The room of the register list in which it stands. */
  readonly group: LedgerGroup;
  /** What it is kept for, in one sentence for whoever opens it. */
  readonly purpose: string;
  readonly fields: Fields;
  /** The newest first by this day, or by this name from A on. */
  readonly order: { readonly by: string; readonly direction: 'newest' | 'by name' };
  readonly keepers: readonly StaffRole[];
  /** Beside the keepers. */
  readonly readers: readonly StaffRole[];
  /** A line in a few words, for the log and for whoever chooses it elsewhere. */
  says(values: ValuesOf<Fields>): string;
  /** What it is called to close a line: 停用, 作废. */
  readonly closing: string;
  /** What no two open lines have the same, the field of the order among it: nobody is paid twice for one thing. */
  readonly once?: readonly string[];
  readonly together?: readonly Together<ValuesOf<Fields>>[];
  /** Another person than who wrote it last looks it through: money and grades. */
  readonly secondPerson?: true;
  /** Whoever may read it says of a line that they have: rules, bulletins to the stations. */
  readonly readBy?: true;
  /** What a line counts for in the figures of the centre. */
  counts?(this: void, values: ValuesOf<Fields>): readonly CountedLine[];
  readonly retention: Retention;
  /** Under what the doors remember it for a minute; they are told when it changes. */
  readonly remembered?: string;
  /** A register that was kept before there was a kit: its own collection, each field of the document by itself. */
  readonly kept?: Kept;
}

/** The rooms of the register list, in their order. */
export const ledgerGroups = {
  plan: '目标',
  network: '网络',
  people: '人员',
  duty: '值班',
  outreach: '宣传活动',
  partners: '协作单位',
  archive: '档案',
  finance: '经费',
  quality: '检查和荣誉',
  openness: '公开和意见',
} as const;

export type LedgerGroup = keyof typeof ledgerGroups;

/** Declares a register: gives it back with all its types. */
export function ledger<const Name extends string, const Fields extends LedgerFields>(
  declared: Ledger<Name, Fields> & {
    readonly order: { readonly by: keyof Fields };
    readonly once?: readonly (keyof Fields)[];
  },
): Ledger<Name, Fields> {
  return declared;
}
