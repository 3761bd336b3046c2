import { randomUUID } from 'node:crypto';
import { DomainError } from '../../../domain/refusals/errors';
import { actionFor, answerTo, type ActionTable, type Call, type Listed } from './actions';
import { secretIn, sessionCookie } from './cookies';
import { readEarly } from './early-read';
import {
  actionNameOf,
  addressOf,
  asHttp,
  bodyOf,
  headerOf,
  isFile,
  isForeign,
  type HttpAnswer,
  type HttpEvent,
} from './http';
import { momentOf, type ClaimedTime } from '../now';
import { openOffice, type Office } from '../office';
import type { StaffPerson } from './people';
import { nodeSdk } from '../sdk/sdk-node';
import { personOf, sessionOf } from './sessions';

/** What the actions around signing in may do beside answering. */
export interface Doorway {
  readonly secret: string | null;
  /** How the browser names itself. */
  readonly browser: string;
  /** Sets the cookie of the answer; `null` takes it away. */
  give(secret: string | null): void;
}

/** Someone at the door: not known yet, or on the way out. */
export type DoorCall = Call<Doorway>;

export interface DeskTables {
  /** Before anyone is known: signing in. */
  readonly door: ActionTable<Doorway>;
  /** For whoever is signed in. */
  readonly desk: ActionTable<StaffPerson>;
}

/** The entry of the desk's function behind HTTP access. */
export function deskFunction({ door, desk }: DeskTables) {
  let office: Office | undefined;

  const main = async (event: HttpEvent, context?: { request_id?: string }): Promise<HttpAnswer> => {
    const requestId = event.requestContext?.requestId ?? context?.request_id ?? randomUUID();
    const action = actionNameOf(event);
    const made = headerOf(event, 'x-yuanshou-made');
    let cookie: string | null = null;
    const answer = await answerTo({ action, requestId, role: 'staff', made }, async () => {
      refuseClients();
      refuseOtherSites(event);
      const input = bodyOf(event);
      if (input === undefined)
        throw new DomainError('InputInvalid', { why: '请求内容不对，请刷新页面再试。' });
      office ??= openOffice(nodeSdk(), process.env);
      const { demo } = office;
      const now = momentOf(process.env, claimedTime(event));
      const address = addressOf(event);
      const secret = secretIn(event);
      const give = (next: string | null) => {
        cookie = sessionCookie(next, process.env.YUANSHOU_DESK_PATH ?? '/http', demo);
      };
      const call = { office, now, address, requestId, asked: action };
      if (door.has(action)) {
        const person = { secret, give, browser: headerOf(event, 'user-agent') };

        return actionFor(door, action, input).run(input, { ...call, person });
      }

      const found = actionFor(desk, action, input);
      const early = secret === null ? undefined : readEarly(office.cases, input);
      const session = await sessionOf(office, secret, now);
      office.forgetUpTo(session.user.officeChangedAt ?? 0);
      const person = personOf(session);
      if (person.mustChangePassword && action !== 'changePassword')
        throw new DomainError('PasswordMustChange');

      return found.run(input, { ...call, person, ...(early && { early }) });
    });

    return asHttp(answer, cookie);
  };

  return Object.assign(main, { actions: [...door.values(), ...desk.values()] } satisfies Listed);
}

/**
 * Whoever calls a function from WeChat may hand it an event that looks like HTTP access, with an address of their own
 * making. The platform says in the environment who called; the function rule of deployment says the same a second time.
 */
function refuseClients(): void {
  const source = process.env.TCB_SOURCE ?? '';
  if (process.env.WX_OPENID || source.split(',').includes('wx_client'))
    throw new DomainError('UnknownAction');
}

/** A page of another site can send a plain form with our cookie, but neither this header nor these content types. */
function refuseOtherSites(event: HttpEvent): void {
  const isDesk = headerOf(event, 'x-yuanshou') === 'desk';
  const isJson = headerOf(event, 'content-type').startsWith('application/json');
  if (event.httpMethod !== 'POST' || !isDesk || !(isJson || isFile(event)) || isForeign(event))
    throw new DomainError('UnknownAction');
}

/** The sample-data maker's moment, see `now.ts`. */
function claimedTime(event: HttpEvent): ClaimedTime | undefined {
  const [at, key] = [headerOf(event, 'x-yuanshou-at'), headerOf(event, 'x-yuanshou-sample-key')];

  return at && key ? { at, key } : undefined;
}
