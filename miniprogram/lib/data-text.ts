import type { CitizenCase, ConsultationView, MyCaseLine, OwnComplaint, OwnMessage } from './domain';
import { dayWords, momentWords } from './words';

/** What the centre keeps about a person, as it was read. */
export interface ReadData {
  readonly cases: readonly CitizenCase[];
  readonly joined: readonly MyCaseLine[];
  readonly questions: readonly ConsultationView[];
  readonly complaints: readonly OwnComplaint[];
  readonly messages: readonly OwnMessage[];
}

/** Of a case that others may not see: nothing that says what it is about. */
function openText({ filled = [], opponent, applicantName, ...found }: CitizenCase): readonly string[] {
  const asTyped = [`申请人：${applicantName || '还没填'}`, `对方：${opponent || '还没填'}`];

  return [
    ...(filled.length > 0 ? filled.map(({ label, value }) => `${label}：${value}`) : asTyped),
    ...found.wishes.map((wish) => `对律师的要求：${wish}`),
    ...found.materials.map(({ name }) => `材料：${name}`),
    ...found.voices.flatMap(({ at, text, answer }) => [
      `${momentWords(at)} 您说：${text}`,
      ...(answer ? [`答复：${answer}`] : []),
    ]),
    ...(found.progress ?? []).map(({ on, did, text }) => `${dayWords(on)} 律师${did}：${text}`),
  ];
}

function caseText(found: CitizenCase): string {
  const { outcome, lawyer, rated } = found;
  const lines = [
    `【${found.matterLabel ?? '还没交的申请'}】${found.stateLabel}`,
    `编号：${found.receiptNo ?? '还没有'}`,
    ...(found.quiet ? ['填的和交的这里不显示，想看请打电话问中心'] : openText(found)),
    ...(lawyer ? [`律师：${[lawyer.name, lawyer.firmName, lawyer.phone].filter(Boolean).join('，')}`] : []),
    ...found.timeline.map(({ at, sentence }) => `${momentWords(at)} ${sentence}`),
    ...found.papers.map(({ title, number }) => `文书：${title} ${number}`),
    ...(outcome && !found.quiet ? [`结果：${outcome.way}，${outcome.result}`] : []),
    ...(rated ? [`您打的分：${rated}分`] : []),
  ];

  return lines.join('\n');
}

function joinedText({ receiptNo, stateLabel, startedAt }: MyCaseLine): string {
  return `【和工友一起申请】${stateLabel}\n编号：${receiptNo ?? '还没有'}\n${momentWords(startedAt)} 开始`;
}

function questionText({ askedAt, text, answer }: ConsultationView): string {
  return [`【咨询】${momentWords(askedAt)}`, `问：${text}`, `答：${answer ?? '还没有答复'}`].join('\n');
}

function complaintText({ at, about, text, says, answer }: OwnComplaint): string {
  const lines = [`【投诉和意见】${momentWords(at)}`, `关于：${about}`, `您说：${text}`, says];

  return [...lines, ...(answer ? [`答复：${answer}`] : [])].join('\n');
}

function messagesText(messages: readonly OwnMessage[]): readonly string[] {
  if (messages.length === 0) return [];

  return [
    ['【发给您的消息】', ...messages.map(({ at, sentence }) => `${momentWords(at)} ${sentence}`)].join('\n'),
  ];
}

/** Everything the centre keeps about a person, as a text they can read and hand on. */
export function dataText({ cases, joined, questions, complaints, messages }: ReadData): string {
  const parts = [
    ...cases.map(caseText),
    ...joined.map(joinedText),
    ...questions.map(questionText),
    ...complaints.map(complaintText),
    ...messagesText(messages),
  ];

  return parts.length === 0 ? '中心还没有您的申请和咨询。' : parts.join('\n\n');
}
