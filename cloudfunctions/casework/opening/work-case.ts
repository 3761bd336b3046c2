import type { Case } from '../../../domain/case/case';
import type { HandlerCall, StaffCall, WorkCall } from '../../platform/calls/people';
import { stateHasChanged } from '../change-case';
import { handledCase } from './handled-case';
import { staffCaseAt } from './staff-case';

function isHandlers(call: WorkCall): call is HandlerCall {
  return call.person.kind === 'handler';
}

/**
 * The case of a step that staff take at the desk and the handler on the phone, held to the version the person had
 * before their eyes.
 * @throws DomainError CaseNotFound, NotAllowed, StateHasChanged with who did what meanwhile
 */
export async function workCaseAt(call: WorkCall, caseId: string, version: number): Promise<Case> {
  if (!isHandlers(call)) return staffCaseAt(call as StaffCall, caseId, version);
  const found = await handledCase(call, caseId);
  if (found.version !== version) throw stateHasChanged(found);

  return found;
}
