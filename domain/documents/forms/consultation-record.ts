import type { Instant } from '../../time/times';
import { consultationChannels, type ConsultationChannel } from '../../vocabulary/entrances';
import { statisticsGroups, type StatisticsGroup } from '../../vocabulary/persons/people';
import { blank, byHand, facts } from '../blocks';
import type { Block } from '../blocks';
import type { PaperKind, PaperWords } from '../paper-kind';
import { paperMoment } from '../shared/said';

/** What the register keeps of a consultation, as it is printed. */
export interface ConsultationSaid {
  readonly channel: ConsultationChannel;
  readonly topic: string | null;
  readonly name: string | null;
  readonly phone: string | null;
  readonly groups: readonly StatisticsGroup[];
  readonly text: string;
  readonly askedAt: Instant;
  readonly answer: string | null;
  readonly answeredAt: Instant | null;
  /** Name of who answered. */
  readonly answeredBy: string | null;
}

/**
 * FZ-001: every consultation is written down, with the question and the answer (法-22, 法-23). It is no paper of a
 * case: it takes no number and is printed from the register as often as it is wanted.
 */
export const kind: PaperKind<'FZ-001'> = {
  code: 'FZ-001',
  title: '法律援助咨询登记表',
  word: null,
  sheet: true,
  neverAlone: true,
};

export const words: PaperWords = { plain: '咨询记录', when: '从咨询登记里打印。' };

export function write(said: ConsultationSaid): readonly Block[] {
  const { channel, topic, name, phone, groups, text, askedAt, answer, answeredAt, answeredBy } = said;

  return [
    facts(
      ['姓名', byHand(name ?? '')],
      ['性别', byHand('')],
      ['电话', byHand(phone ?? '')],
      ['方式', consultationChannels[channel]],
      ['时间', paperMoment(askedAt)],
      ['哪方面的事', byHand(topic ?? '')],
      ['人群类别', byHand(groups.map((one) => statisticsGroups[one]).join('、'))],
      ['咨询的问题', text],
      ['答复', byHand(answer ?? '', 6)],
      ['答复时间', answeredAt === null ? byHand('') : paperMoment(answeredAt)],
      ['建议申请', '□ 建议　□ 不需要'],
      ['接待人', byHand(answeredBy ?? '')],
    ),
    blank('咨询人签名（可以不签）'),
  ];
}
