import type { InferOutput } from 'valibot';
import type { drawInvitation as contract } from '../../contract/group/group';
import type { OpenFileAnswer } from '../../contract/intake/materials';
import { DomainError } from '../../domain/refusals/errors';
import { ownCase } from '../casework/opening/own-case';
import { centreOf } from '../centre/centre';
import { haveDrawn } from '../typesetting/have-set';
import { opensUntil } from '../casework/opening/open-file';
import { sha256 } from '../platform/ids';
import { drawingCodes } from '../platform/calls/bounds';
import { countStrictly } from '../platform/calls/limits';
import { log, traceOf } from '../platform/calls/log';
import type { Office } from '../platform/office';
import type { CitizenCall } from '../platform/calls/people';
import { invitationOf } from './invitation';
import { inviterOf } from './membership';

/** The page that opens when WeChat scans the code; it finds the six digits in `scene`. */
const page = 'group/join/join';

/**
 * The invitation as a mini-program code, or as a poster with it for the gate of a site. Both lie under a name that
 * follows from the number, so that a new number never shows an old code.
 */
export async function drawInvitation(
  { caseId, as }: InferOutput<typeof contract.input>,
  call: CitizenCall,
): Promise<OpenFileAnswer> {
  const { office, person, now } = call;
  const found = await ownCase(call, caseId);
  await countStrictly(office.store, drawingCodes, person.key, now);
  const { number } = await invitationOf(office, caseId);
  if (!number) throw new DomainError('ConditionUnmet', { why: '邀请收回了，请先重新发邀请。' });
  const picture = await drawn(office, number);
  const place = `invitations/${caseId}/${office.blind('invitation-file', number).slice(0, 16)}`;
  const kind = kindOf(picture);
  const until = opensUntil(now);
  if (as === 'picture') {
    const fileId = await office.files.store(`${place}.${kind}`, picture);

    const url = await office.files.urlOfWhole(fileId, sha256(picture));

    return { url, name: `小程序码.${kind}`, kind, until };
  }
  const { name, phone, address } = await centreOf(office, found.centreId);
  const poster = {
    picture: `data:image/${kind === 'jpg' ? 'jpeg' : kind};base64,${picture.toString('base64')}`,
    number: `${number.slice(0, 3)} ${number.slice(3)}`,
    invitedBy: inviterOf(found),
    centre: { name, phone, address },
  };
  const file = await haveDrawn(office, poster, now, `${place}.pdf`);

  const url = await office.files.urlOfWhole(file.fileId, file.sha256);

  return { url, name: '邀请海报.pdf', kind: 'pdf', until };
}

/** @throws DomainError CodeNotDrawn, as long as WeChat has not published the page, or is out of order */
async function drawn(office: Office, number: string): Promise<Buffer> {
  try {
    return await office.sdk.drawCode({ page, scene: number });
  } catch (error) {
    log({ level: 'warn', event: 'code_not_drawn', ...traceOf(error) });
    throw new DomainError('CodeNotDrawn');
  }
}

/** WeChat gives JPEG where nothing is asked, PNG for a code without background. */
function kindOf(picture: Buffer): 'jpg' | 'png' {
  return picture.subarray(0, 2).toString('hex') === 'ffd8' ? 'jpg' : 'png';
}
