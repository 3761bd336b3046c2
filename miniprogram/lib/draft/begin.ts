import { confirm } from '../dialogs';
import type { Answers } from '../domain';
import { currentDraft, startDraft } from './draft';
import { open, pages } from '../navigate';

/**
 * Begins an application, or goes on with the one that lies on the phone.
 * @param answers what is known already: from the entrance, or from the self-check
 */
export async function beginApplication(answers: Answers): Promise<void> {
  const kept = currentDraft();
  const goOn =
    kept !== null &&
    (await confirm({
      title: '上次的还没填完',
      content: '接着上次的填，还是重新开始？重新开始，上次填的就没有了。',
      yes: '接着填',
      no: '重新开始',
    }));
  if (!goOn) startDraft(answers);
  open(pages.question);
}
