import type { CaseRecords } from '../../../domain/case/records/records';
import type { FollowUp, Rating } from '../../../domain/case/records/voices-record';
import { turn, type Reading, type Turn } from './turn';

/** What the person said of the service: the stars on the phone, and what came of the return visits. */
export function voicesTurns(
  { voices: { rating, followUps } }: Pick<CaseRecords, 'voices'>,
  reading: Reading,
): readonly (Turn | null)[] {
  return [rating && rated(rating), ...followUps.map((one) => visited(one, reading))];
}

function rated({ at, score, comment }: Rating): Turn {
  return turn(`当事人评价：${score}分（满分5分）`, at, [comment.trim() || null]);
}

function visited({ at, by, satisfied, text }: FollowUp, { people }: Reading): Turn {
  return turn('回访', at, [
    satisfied === null ? '没联系上' : `满意程度：${satisfied}分（满分5分）`,
    text,
    people[by] && `${people[by]}回访。`,
  ]);
}
