import type { CitizenCase, ConsultationView } from './domain';
import { momentWords } from './words';

function caseText(found: CitizenCase): string {
  const lines = [
    `【${found.matterLabel ?? '还没交的申请'}】${found.stateLabel}`,
    `编号：${found.receiptNo ?? '还没有'}`,
    `申请人：${found.applicantName || '还没填'}`,
    `对方：${found.quiet ? '这里不显示，想看请打电话问中心' : found.opponent || '还没填'}`,
    ...found.timeline.map(({ at, sentence }) => `${momentWords(at)} ${sentence}`),
    ...(found.quiet ? [] : found.materials.map(({ name }) => `材料：${name}`)),
    ...found.papers.map(({ title, number }) => `文书：${title} ${number}`),
  ];

  return lines.join('\n');
}

function questionText({ askedAt, text, answer }: ConsultationView): string {
  return [`【咨询】${momentWords(askedAt)}`, `问：${text}`, `答：${answer ?? '还没有答复'}`].join('\n');
}

/** Everything the centre keeps about a person, as a text they can read and hand on. */
export function dataText(cases: readonly CitizenCase[], questions: readonly ConsultationView[]): string {
  const parts = [...cases.map(caseText), ...questions.map(questionText)];

  return parts.length === 0 ? '中心还没有您的申请和咨询。' : parts.join('\n\n');
}
