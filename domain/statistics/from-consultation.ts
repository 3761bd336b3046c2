import { dayOf } from '../time/times';
import type { Instant } from '../time/times';
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
  readonly askedAt: Instant;
  readonly application?: object;
}

/** A line of the register of consultations as a line of the ledger. */
export function consultationLine(one: CountedConsultation): LedgerRecord {
  const { channel, topic, groups = [], askedAt, application } = one;

  return {
    sheet: '咨询',
    cells: {
      日期: dayOf(askedAt),
      渠道: channelWords[channel],
      ...(topic && { 主题: topic }),
      人群: groups.map((group) => statisticsGroups[group]),
      转申请: application !== undefined,
    },
  };
}
