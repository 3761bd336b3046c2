import { byPhone, byStaff, type Move } from '../sample-case';
import { dayAfter } from '../times';

interface Papers {
  readonly case: { readonly papers: readonly { readonly id: string; readonly code: string }[] };
}

/** A step about the refusal on paper. */
const onRefusal =
  (userName: string, action: string, more: (at: string) => object): Move =>
  async ({ hands }, at, seen) => {
    const { case: c } = (await hands.desk(
      'lijing',
      'openDossier',
      { caseId: seen.caseId },
      at,
    )) as unknown as Papers;
    const paperId = c.papers.find(({ code }) => code === 'FZ-010')?.id;

    return hands.desk(userName, action, { ...seen, paperId, ...more(at) }, at);
  };

/** The bureau's answer to the first complaint. */
const onComplaint: Move = async ({ hands }, at, seen) => {
  const { case: c } = (await hands.desk('tangsi', 'openDossier', { caseId: seen.caseId }, at)) as unknown as {
    readonly case: { readonly voices: { readonly complaints: readonly { readonly id: string }[] } };
  };
  const complaintId = c.voices.complaints[0]?.id;
  const answer = '律师出差没有接电话，已经要求他每周联系您一次。';

  return hands.desk('tangsi', 'answerComplaint', { ...seen, complaintId, finding: 'partly', answer }, at);
};

/** Where the archivist puts an approval file. */
const onShelf = { volumes: 1, shelf: '审批卷柜1层', retentionYears: 10, secret: false };

/** Termination, objection, complaint, and what is done with papers and files. */
export const endingMoves = {
  terminate: byStaff('chenli', 'terminate', () => ({
    ground: 5,
    opinion: '同意终止。',
    reason: '受援人自行委托了律师',
  })),
  terminateBySettlement: byStaff('linfang', 'terminate', () => ({
    ground: 8,
    opinion: '同意终止。',
    reason: '受援人已经撤诉',
  })),
  object: byPhone('object', () => ({ reason: '我觉得我的事在援助范围里，请再看看。' })),
  objectAtDesk: byStaff('wumei', 'object', () => ({ reason: '本人到窗口说，没有同意撤诉。' })),
  uphold: byStaff('tangsi', 'decideObjection', () => ({ result: 'upheld', reason: '经审查，原决定正确。' })),
  order: byStaff('tangsi', 'decideObjection', () => ({
    result: 'ordered',
    reason: '经审查，应当给予援助。',
  })),
  complain: byPhone('complain', () => ({ about: 'lawyer', text: '律师两个星期没有回我的电话。' })),
  answerComplaint: onComplaint,
  serve: onRefusal('lijing', 'recordService', (at) => ({
    servedOn: dayAfter(at, 0),
    way: '当面送达',
    receiver: '本人',
  })),
  void: onRefusal('linfang', 'voidPaper', () => ({ reason: '姓名打错一个字' })),
  issueAgain: byStaff('linfang', 'issuePaper', () => ({
    code: 'FZ-010',
    content: { articles: ['法-31'], reason: '这件事不在法律援助范围，建议先咨询或调解。' },
  })),
  fileAway: byStaff('sunyue', 'fileAway', () => onShelf),
} satisfies Record<string, Move>;
