import { randomUUID } from 'node:crypto';
import type { Answer } from '../../../contract/envelope';
import { DomainError } from '../../../domain/refusals/errors';
import { actionFor, answerTo, type ActionTable, type Listed } from './actions';
import { countCall } from './limits';
import { momentOf, type ClaimedTime } from '../now';
import { openOffice, type Office } from '../office';
import type { CitizenPerson } from './people';
import { wxCaller, wxSdk } from '../sdk/sdk-wx';

interface PhoneEvent {
  readonly action?: unknown;
  readonly input?: unknown;
  readonly made?: unknown;
  /** Only the sample-data maker sends it, with its key. */
  readonly clock?: ClaimedTime;
}

/**
 * The entry of a function that the phone calls: who is calling comes from WeChat, never from the event.
 * @param role as whom the log names the callers
 */
export function phoneFunction(actions: ActionTable<CitizenPerson>, role = 'applicant') {
  let office: Office | undefined;

  const main = async (
    event: PhoneEvent | null,
    context?: { request_id?: string },
  ): Promise<Answer<unknown>> => {
    const { action, input, made, clock } = event ?? {};
    const requestId = context?.request_id ?? randomUUID();

    return answerTo({ action, requestId, role, made }, async () => {
      const { openid, address } = wxCaller();
      if (!openid) throw new DomainError('NotSignedIn');
      countCall(openid);
      const found = actionFor(actions, action, input);
      office ??= openOffice(wxSdk(), process.env);
      const person: CitizenPerson = { kind: 'citizen', openid, key: office.blind('openid', openid) };

      const now = momentOf(process.env, clock);

      return found.run(input, { office, person, now, address, requestId, asked: found.name });
    });
  };

  return Object.assign(main, { actions: [...actions.values()] } satisfies Listed);
}
