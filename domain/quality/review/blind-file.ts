import { actForStaff } from '../../handling/act-words';
import type { Case } from '../../case/case';
import { declarationOf } from '../../privacy/fields';
import { leavesOf } from '../../privacy/leaves';
import { daysBetween } from '../../time/days';
import { dayOf, type Day } from '../../time/times';
import { actionLabels } from '../../vocabulary/actions';
import { closingResults, closingWays } from '../../vocabulary/handling/closings';
import { dossierItems } from '../../vocabulary/handling/dossier-items';
import { matterOf } from '../../vocabulary/matters/matters';
import { blindfold } from './blind-words';

/** A file as an assessor reads it: what was done and when, never by whom or for whom. */
export interface BlindFile {
  readonly matter: string;
  readonly steps: readonly { readonly what: string; readonly day: number }[];
  readonly progress: readonly {
    readonly what: string;
    readonly day: number;
    readonly minutes: number | null;
    readonly text: string;
  }[];
  readonly closing: {
    readonly day: number;
    readonly way: string;
    readonly result: string;
    readonly recovered: number | null;
    readonly summary: string;
  } | null;
  readonly items: readonly { readonly title: string; readonly pages: number; readonly copy: boolean }[];
  readonly absent: readonly { readonly title: string; readonly reason: string }[];
}

/**
 * Everything of the case that the privacy declarations mask as a name, number, address or free word of somebody, and
 * the firm and handler, who are named in office only.
 */
export function namesIn(c: Case): readonly string[] {
  const declared = leavesOf({ ...c, events: [], draft: null, papers: [], desk: {}, materials: [] }).flatMap(
    ({ path, value }) => {
      if (typeof value !== 'string' || path === '') return [];
      const { mask } = declarationOf(path);

      return ['name', 'identity', 'phone', 'address'].includes(mask) ? [value] : [];
    },
  );
  const office = c.assignment.assignments.flatMap(({ firmName, lawyerName, lawyerPhone }) =>
    [firmName, lawyerName, lawyerPhone].filter((one): one is string => Boolean(one)),
  );
  const staff = c.events.map(({ actor }) => actor.name).filter((name) => name.length >= 2);
  const { opponent, opponentContact, place } = c.dispute;
  const others = [opponent, opponentContact, place, c.receiptNo, c.intake.notice?.organ];

  return [...declared, ...office, ...staff, ...others.filter((one): one is string => Boolean(one))];
}

/** The file as an assessor gets it. @param more names of the centre: its staff, firms and lawyers */
export function blindFile(c: Case, more: readonly string[] = []): BlindFile {
  const names = [...namesIn(c), ...more];
  const clean = blindfold(names);
  const first: Day = dayOf(c.submittedAt ?? c.createdAt);
  const dayIn = (day: Day): number => daysBetween(first, day) + 1;
  const { closing, dossier } = c.closing;

  return {
    matter: matterOf(c.dispute.matter)?.label ?? '其他',
    steps: c.events
      .filter(({ from, to }) => from !== to)
      .map(({ action, at }) => ({ what: actionLabels[action], day: dayIn(dayOf(at)) })),
    progress: c.handling.progress.map(({ act, notDone, happenedOn, minutes, text }) => ({
      what: act === null ? '报告中心' : actForStaff({ act, notDone }),
      day: dayIn(happenedOn),
      minutes,
      text: clean(text),
    })),
    closing: closing && {
      day: dayIn(closing.closedOn),
      way: closingWays[closing.way].staff,
      result: closingResults[closing.result].staff,
      recovered: closing.recovered,
      summary: clean(closing.summary),
    },
    items: (dossier?.items ?? []).map(({ code, pages, copy }) => ({
      title: dossierItems[code].title,
      pages,
      copy,
    })),
    absent: (dossier?.absent ?? []).map(({ code, reason }) => ({
      title: dossierItems[code].title,
      reason: clean(reason),
    })),
  };
}
