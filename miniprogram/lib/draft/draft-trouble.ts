import { confirm, tell } from '../dialogs';
import { currentDraft, dropDraft } from './draft';
import { keepMine, syncDraft, takeNewer } from './draft-sync';
import type { SyncResult } from './draft-sync';
import { pages, replace } from '../navigate';

/**
 * Brings the draft to the office and settles what stands in the way: another phone wrote more, or it is handed in already.
 * @returns how it stands afterwards; without a network the draft stays on the phone and nothing is said
 */
export async function bringToOffice(): Promise<SyncResult> {
  const result = await syncDraft();
  if (result.kind === 'submitted') {
    dropDraft();
    await tell('这份申请已经交了，不用再交。');
    replace(pages.caseOf, { id: result.caseId });
  }
  if (result.kind === 'newer') return settle(result.revision, result.answers);

  return result;
}

async function settle(revision: number, answers: Readonly<Record<string, unknown>>): Promise<SyncResult> {
  const draft = currentDraft();
  if (!draft) return syncDraft();
  const theirs = await confirm({
    title: '另一部手机填得更新',
    content: '用另一部手机填的，还是用这部手机填的？',
    yes: '用那部的',
    no: '用这部的',
  });
  if (theirs) return { kind: 'taken', draft: takeNewer(draft, revision, answers) };
  keepMine(draft, revision);

  return syncDraft();
}
