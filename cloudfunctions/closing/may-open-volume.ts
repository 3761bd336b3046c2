import type { Case } from '../../domain/case/case';
import { DomainError } from '../../domain/refusals/errors';
import type { StaffRole } from '../../domain/vocabulary/persons/roles';
import type { StaffPerson } from '../platform/calls/people';

/** Who opens a volume; a secret one is for whoever keeps the archive and for the director alone. */
const readers: readonly StaffRole[] = [
  ...(['clerk', 'reviewer', 'approver', 'archivist', 'director', 'supervisor'] as const),
];
const keepers: readonly StaffRole[] = ['archivist', 'director'];

/** @throws DomainError ConditionUnmet for what is not archived, or destroyed; NotAllowed */
export function mustOpenVolume({ closing: { archive, appraisal } }: Case, { roles }: StaffPerson): void {
  if (archive === null) throw new DomainError('ConditionUnmet', { why: '归档以后才装订整卷。' });
  if (appraisal?.destroyed)
    throw new DomainError('ConditionUnmet', { why: `这卷已在${appraisal.destroyed.on}销毁，没有整卷可看。` });
  const may = archive.secret ? keepers : readers;
  if (!roles.some((role) => may.includes(role)))
    throw new DomainError('NotAllowed', {
      why: archive.secret ? '密卷只有档案人员和主任能看。' : '您的岗位不看整卷，请找档案人员。',
    });
}

/** @throws DomainError as for looking; copies are given out by the archive and the director alone */
export function mustCopyVolume(c: Case, person: StaffPerson): void {
  mustOpenVolume(c, person);
  if (!person.roles.some((role) => keepers.includes(role)))
    throw new DomainError('NotAllowed', { why: '复制件由档案人员出，请找他们。' });
}
