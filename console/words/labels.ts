import type { Entrance } from '../../domain/vocabulary/entrances';
import type { Material } from '../../domain/case/records/material';
import type { Role } from '../../domain/vocabulary/persons/roles';
import { entrances } from '../../domain/vocabulary/entrances';
import { materialVerdicts, verdictReasons } from '../../domain/vocabulary/material-verdicts';
import { roleLabels } from '../../domain/vocabulary/persons/roles';

/** The desk's word for a role. */
export function roleLabel(role: Role): string {
  return roleLabels[role].staff;
}

/** The desk's word for the way an application came in. */
export function entranceLabel(entrance: Entrance): string {
  return entrances[entrance].staff;
}

/** The desk's word for what was found of a file. */
export function verdictLabel(verdict: Material['verdict']): string {
  return materialVerdicts[verdict].staff;
}

/** Ready-made reasons for a verdict, each a sentence that the citizen reads. */
export function reasonSnippets(verdict: 'unclear' | 'unfit'): readonly string[] {
  return verdictReasons.filter((reason) => reason.verdict === verdict).map((reason) => reason.sentence);
}
