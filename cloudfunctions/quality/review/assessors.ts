import type { Case } from '../../../domain/case/case';
import { plainText } from '../../../domain/identity/normalise';
import { isSameHuman, type Human } from '../../../domain/identity/same-human';
import { fieldError } from '../../../domain/refusals/errors';
import type { ReviewRound } from '../../platform/documents';
import type { StaffCall } from '../../platform/calls/people';
import { accountsOfHuman } from '../../people/sign-in/one-human';
import { is } from '../../platform/sdk/sdk';
import { isAssessor } from './may';

/** Whoever is to assess, with the other accounts that the same person has had. */
export interface Assessor extends Human {
  readonly name: string;
  readonly firmId: string | null;
}

/** @throws DomainError InputInvalid for somebody chosen twice, and for whoever is no assessor alone */
export async function assessorsOf(
  { assessors }: Pick<ReviewRound, 'assessors'>,
  { office, person }: StaffCall,
): Promise<readonly Assessor[]> {
  const ids = assessors.map(({ staffId }) => staffId);
  if (new Set(ids).size !== ids.length)
    throw fieldError('InputInvalid', 'assessors', '有一位评查员选了两次，请去掉一个。');
  const able = await ableOf(assessors, { office, person });
  if (able.length !== ids.length)
    throw fieldError(
      'InputInvalid',
      'assessors',
      '选的人里有的不是评查员，或者还兼着看得到案卷的岗位，请在账号里只给评查岗位。',
    );

  return able;
}

/** Those of a round who may still assess: an account that was closed or got another role since is left out. */
export async function ableOf(
  assessors: ReviewRound['assessors'],
  { office, person }: Pick<StaffCall, 'office' | 'person'>,
): Promise<readonly Assessor[]> {
  const ids = assessors.map(({ staffId }) => staffId);
  const { centreId } = person;
  const found = await office.store.find(
    'users',
    { centreId, _id: is.oneOf(ids) },
    { limit: ids.length, fields: ['name', 'staffNumber', 'roles', 'disabledAt'] },
  );
  const able = found.filter(isAssessor);

  return Promise.all(
    able.map(async ({ _id: id, name, staffNumber }) => ({
      ...{ id, name, firmId: assessors.find(({ staffId }) => staffId === id)?.firmId ?? null },
      sameAs: staffNumber ? (await accountsOfHuman(office, centreId, staffNumber)).map((one) => one._id) : [],
    })),
  );
}

/**
 * Who stays away from a file: whoever did anything in the case, under whichever account; its handlers, who are in the
 * register by name; everybody of their firms.
 */
export function barredFrom(c: Case, assessors: readonly Assessor[]): readonly string[] {
  const { assignments } = c.assignment;
  const acted = c.events.map(({ actor }) => actor.id);
  const handled = assignments.flatMap(({ lawyerName }) => (lawyerName ? [plainText(lawyerName)] : []));
  const firms = assignments.map(({ firmId }) => firmId);
  const mustStay = (one: Assessor): boolean =>
    acted.some((id) => isSameHuman(one, id)) ||
    handled.includes(plainText(one.name)) ||
    (one.firmId !== null && firms.includes(one.firmId));

  return assessors.filter(mustStay).map(({ id }) => id);
}
