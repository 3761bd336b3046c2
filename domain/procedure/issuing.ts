import type { Case } from '../case/case';
import type { PaperCode } from '../vocabulary/paper-codes';
import { paperKind } from '../documents/paper-titles';
import { staffRoles } from '../vocabulary/persons/roles';
import type { ActingPerson } from './acting-person';
import { hasPaper } from '../case/case-facts';
import { procedure } from './steps';

const issuingSteps = (code: PaperCode) =>
  procedure.filter(({ action, papers }) => action !== 'issuePaper' && papers.includes(code));

/**
 * Whether a form may be issued by hand. A form that a step issues comes again only for a void one, or when its letter
 * waited for an organ, or its letter was asked for, and only from those who may take that step; any other form once while it stands, letters as
 * often as needed.
 */
export function mayIssueForm(c: Case, { roles }: Pick<ActingPerson, 'roles'>, code: PaperCode): boolean {
  const { neverAlone, severalTimes, waitsForOrgan, askedFor } = paperKind(code);
  if (neverAlone) return false;
  if (askedFor?.(c)) return true;
  const steps = issuingSteps(code);
  const isVoid = c.papers.some((paper) => paper.code === code && paper.voidedAt !== null);
  const isOwed = isVoid || (waitsForOrgan?.(c) === true && !hasPaper(c, code));
  if (steps.length > 0 && !isOwed) return severalTimes === true && hasPaper(c, code);
  if (hasPaper(c, code) && !severalTimes) return false;
  const deciders = steps.flatMap(({ who }) => who).filter((role) => staffRoles.some((one) => one === role));

  return deciders.length === 0 || deciders.some((role) => roles.includes(role));
}
