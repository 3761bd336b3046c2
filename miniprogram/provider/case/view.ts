import { workNames } from '../../lib/domain';
import type { HandledCase } from '../../lib/domain';
import { dayWords, sumWords } from '../../lib/words';
import { subsidyWords } from '../work/lines';

/** Steps with a page of their own; the others only need a few words. */
const ownPages = ['noteProgress', 'close', 'submitDossier', 'nameLawyer', 'addMaterial', 'signAgreement'];

/** The word on the button of each step, as the handler reads it. */
const words: Readonly<Record<string, string>> = {
  declineAssignment: '不能接，退回',
  askLetter: '要介绍信、协作函',
  reportMatter: '报告重大事项',
  reportConflict: '不能继续办，退出',
  receiveHandOver: '确认收到移交的材料',
};

/** A case as its page shows it. */
export function viewOf(c: HandledCase) {
  const can = (action: string): boolean => c.offers.some((one) => one.action === action);

  return {
    id: c.caseId,
    title: `${c.person.name}，${c.matter}`,
    number: c.receiptNo,
    what: c.on ? `${workNames[c.what]}，${c.late ? '已经过了' : ''}${dayWords(c.on)}` : workNames[c.what],
    late: c.late,
    mine: c.mine,
    lawyer: c.lawyerName ?? '还没安排',
    reminded: c.remindedOn ? `中心${dayWords(c.remindedOn)}提醒您：` : '',
    lacks: c.lacks,
    gaps: c.dossier.gaps,
    tags: c.person.tags.join('、'),
    phone: c.person.phone ?? '',
    address: c.person.address ?? '',
    contact: c.person.contact,
    danger: c.person.danger,
    members: c.members.map(({ name, phone, amount }) => `${name}，${phone}，${sumWords(amount)}`),
    organ: c.organ ?? '',
    opponent: c.opponent,
    amount: c.amount === null ? '' : sumWords(c.amount),
    story: c.story ?? '',
    hearing: c.hearing ? `${c.hearing.when}，${c.hearing.place}` : '',
    acts: c.acts.map(({ on, what, text, place, minutes, files, major }, id) => ({
      ...{ id, text, files },
      title: [dayWords(on), what, place, minutes === null ? '' : `${minutes}分钟`].filter(Boolean).join('，'),
      major,
    })),
    materials: c.materials,
    papers: c.papers.filter(({ voided }) => !voided).map(({ id, title, number }) => ({ id, title, number })),
    outcome: c.outcome ?? '',
    subsidy: subsidyWords(c.subsidy),
    handOver: handOverWords(c.handOver),
    accept: c.mine && can('nameLawyer'),
    name: !c.mine && can('nameLawyer'),
    act: can('noteProgress'),
    sign: can('signAgreement'),
    close: can('close'),
    file: can('submitDossier'),
    steps: c.offers
      .filter(({ action }) => !ownPages.includes(action) && words[action] !== undefined)
      .map(({ action }) => ({ action, label: words[action] ?? '' })),
  };
}

/** What the one before hands over, a line each. */
function handOverWords(handOver: HandledCase['handOver']): readonly string[] {
  if (!handOver) return [];
  const { from, listedOn, papers, nothing } = handOver;

  return [
    `${from}${dayWords(listedOn)}移交：`,
    ...papers.map(
      ({ title, pages: count, original }) => `${title}，${count}页，${original ? '原件' : '复印件'}`,
    ),
    ...(nothing === null ? [] : [`没有材料：${nothing}`]),
  ];
}

export type CaseView = ReturnType<typeof viewOf>;
