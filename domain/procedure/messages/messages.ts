import type { Case } from '../../case/case';
import { isQuiet } from '../../case/quiet';
import type { Day } from '../../time/times';
import { currentAssignment, lastSupplement } from '../../case/case-facts';
import { dayInWords } from '../../time/in-words';
import type { MessageName } from '../../vocabulary/messages/message-names';

/** What a message is made of: the case after the step. */
type Text = (c: Case, today?: Day) => string;

function supplementDay(c: Case, today?: Day): string {
  const due = lastSupplement(c)?.dueOn ?? c.review.advance?.supplementDueOn;

  return due === undefined ? '期限' : dayInWords(due, today);
}

function lawyerName(c: Case): string {
  return currentAssignment(c)?.lawyerName ?? '律师';
}

const texts: Readonly<Record<MessageName, Text>> = {
  submitted: (c) => `申请收到了，编号${c.receiptNo ?? '见手机'}。`,
  accepted: () => '申请已受理，正在审核。',
  referred: (c) => `这件事由${c.intake.referral?.centre ?? '别的中心'}办，已帮您转去。`,
  supplementAsked: (c, today) => `请在${supplementDay(c, today)}前补材料。`,
  supplementReminder: (c, today) => `${supplementDay(c, today)}前不补材料，就算撤回。`,
  supplementReceived: () => '补的材料收到了，接着审核。',
  deemedWithdrawn: () => '材料没补，算您撤回，可以再申请。',
  withdrawn: () => '申请已撤回，以后可以再申请。',
  verifying: () => '正请外地核查，审核先停一停。',
  granted: () => '同意给您援助，正在安排律师。',
  refused: () => '这次没有同意，原因在决定书里。',
  decisionRevoked: () => '原来的决定撤销了，正在重新审批。',
  advanced: (c, today) => `先给您援助，请在${supplementDay(c, today)}前补材料。`,
  advanceConfirmed: () => '审查过了，援助继续。',
  assigned: (c) => `已派给${currentAssignment(c)?.firmName ?? '律师事务所'}，律师会找您。`,
  lawyerNamed: (c) => `${lawyerName(c)}帮您办，电话在手机上看。`,
  reassigning: () => '正在给您另安排律师。',
  progressNoted: () => '律师写了新的进展，请看看。',
  replacementKept: () => '换律师的申请没有同意，请看原因。',
  terminated: () => '援助终止了，不同意可提异议。',
  objectionReceived: () => '异议收到了，司法局正在审查。',
  objectionUpheld: () => '司法局维持原来的决定，请看答复。',
  aidOrdered: () => '司法局要求给您援助，正在安排。',
  visitAsked: () => '案子办得怎么样？请点开说说。',
  closed: () => '案子办结了，请看结果，也请评价。',
  complaintReceived: () => '投诉收到了，会给您答复。',
  complaintExtended: () => '投诉要多查几天，请看看。',
  complaintAnswered: () => '投诉有答复了，请看看。',
  handlerReminded: () => '承办的案件有要办的，请看看。',
};

/** For people whose phone others may read: nothing that names the matter, the office or the state. */
export const neutralMessage = '您有一条新消息，方便时请打开看。';

/** A centre's own texts; what is absent is said in the product's own. */
export interface OwnMessages {
  readonly messages: Readonly<Partial<Record<MessageName, string>>>;
  readonly neutral: string | null;
}

/** What a centre's own text may have filled in: the word in braces and where it comes from. */
const blanks: Readonly<Record<string, Text>> = {
  编号: (c) => c.receiptNo ?? '见手机',
  期限: supplementDay,
  律所: (c) => currentAssignment(c)?.firmName ?? '律师事务所',
  律师: lawyerName,
};

/** The words that may stand in braces in a centre's own text. */
export const messageBlanks: readonly string[] = Object.keys(blanks);

/** The words in braces that nothing is known of. */
export function unknownBlanks(text: string): readonly string[] {
  return [...text.matchAll(/[{｛]([^}｝]*)[}｝]?/g)]
    .map(([, word = '']) => word)
    .filter((word) => !messageBlanks.includes(word));
}

/**
 * The text that leaves the office for a citizen. Where others may read along it is neutral whatever happened.
 * @param c the case after the step
 * @param today names the year of days in another year
 * @param own the centre's own texts, which come first
 */
export function messageText(name: MessageName, c: Case, today?: Day, own?: OwnMessages): string {
  if (isQuiet(c)) return own?.neutral ?? neutralMessage;
  const text = own?.messages[name];
  if (text === undefined) return texts[name](c, today);

  return text.replace(/\{([^}]*)\}/g, (whole, word: string) => blanks[word]?.(c, today) ?? whole);
}
