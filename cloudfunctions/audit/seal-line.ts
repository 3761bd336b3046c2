import type { InferOutput } from 'valibot';
import type { compareSealLine as contract, SealLine } from '../../contract/audit/whole';
import type { Anchor } from '../platform/documents';
import type { Office } from '../platform/office';
import type { StaffCall } from '../platform/calls/people';
import { anchorId, anchorSeal, isLink, lastAnchor } from './anchor-chains';
import { mustWatch } from './reader';

const linePattern = /第\s*(\d{1,9})\s*环[^0-9a-f]*([0-9a-f][0-9a-f\s-]{18,60})/u;

/** A link as a line that somebody can print, send or read out. */
export function sealLine({ no, at, seal }: Anchor): SealLine {
  return { no, at, text: `援手封存第${no}环 ${groups(seal)}` };
}

/** The newest link as such a line; `null` before there is one. */
export async function sealLineNow(office: Office): Promise<SealLine | null> {
  const last = await lastAnchor(office);

  return last && isLink(last) && isOwn(office, last) ? sealLine(last) : null;
}

/** Whether a line that was kept outside still fits: whoever has the key can make a new chain, but not the old line. */
export async function compareSealLine(
  { line }: InferOutput<typeof contract.input>,
  { office, person }: StaffCall,
): Promise<{ fits: boolean; says: string }> {
  mustWatch(person);

  return fitsChain(office, line);
}

/** The answer to a line, in words. */
export async function fitsChain(office: Office, line: string): Promise<{ fits: boolean; says: string }> {
  const [, no, signs = ''] = linePattern.exec(line) ?? [];
  if (no === undefined)
    return { fits: false, says: '看不懂这一行，请把整行照抄：援手封存第几环，后面八组字。' };
  const found = await office.store.get('anchors', anchorId(Number(no)));
  if (!found || !isLink(found))
    return { fits: false, says: `封存链里没有第${no}环：后来的环被拿走了，或者整条链换过。请马上告诉主任。` };
  return isOwn(office, found) && groups(found.seal) === groups(signs.replace(/[\s-]/g, ''))
    ? { fits: true, says: `对得上：第${no}环从那时到现在没有变过。` }
    : { fits: false, says: `对不上：第${no}环和当时留下的不一样，记录被改写过。请马上告诉主任。` };
}

function isOwn({ keys }: Office, link: Anchor): boolean {
  return link.seal === anchorSeal(keys, link);
}

/** Eight groups of four: enough that nobody makes a second one, short enough to be typed. */
function groups(seal: string): string {
  return (seal.slice(0, 32).match(/.{1,4}/g) ?? []).join(' ');
}
