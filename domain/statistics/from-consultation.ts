import { dayOf } from '../time/times';
import type { Day, Instant } from '../time/times';
import type { ConsultationChannel } from '../vocabulary/entrances';
import { statisticsGroups } from '../vocabulary/persons/people';
import type { StatisticsGroup } from '../vocabulary/persons/people';
import { channelWords } from './from-case/words';
import type { LedgerRecord } from './lines/ledger-record';

/** What of a consultation is counted; never what was asked. */
export interface CountedConsultation {
  readonly channel: ConsultationChannel;
  readonly topic: string | null;
  readonly groups?: readonly StatisticsGroup[];
  readonly from?: string | null;
  readonly askedAt: Instant;
  readonly answerBy?: Day;
  readonly answeredAt?: Instant | null;
  readonly application?: object;
}

/** A line of the register of consultations as a line of the ledger. */
export function consultationLine(one: CountedConsultation): LedgerRecord {
  const { channel, topic, groups = [], from, askedAt, answerBy, answeredAt, application } = one;

  return {
    sheet: '咨询',
    cells: {
      日期: dayOf(askedAt),
      渠道: channelWords[channel],
      ...(topic && { 主题: topic }),
      ...(from && { 来源地: from }),
      ...(answerBy && { 应答复日: answerBy }),
      ...(answeredAt && { 答复日: dayOf(answeredAt) }),
      人群: groups.map((group) => statisticsGroups[group]),
      转申请: application !== undefined,
    },
  };
}
