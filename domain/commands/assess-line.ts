import { assess } from '../eligibility';
import type { Assessment, Facts, Pack } from '../eligibility';
import { FactsInvalid } from '../eligibility/facts/errors';
import { choosePack } from './intake/choose-pack';
import { columnOf } from './intake/columns';
import { readSheet } from './intake/read-sheet';
import { isRecord } from './json-lines';
import type { Line } from './json-lines';

/** A line of worked examples, read: its facts and the pack they are judged under. */
export interface ReadCase {
  readonly facts: Facts;
  readonly pack: Pack;
}

/**
 * Reads a line with `facts` as an intake sheet.
 * @param today the day on which a case without 申请日期 is judged, YYYY-MM-DD
 * @throws FactsInvalid naming the sheet's key
 */
export function readCase(line: Line, today: string): ReadCase {
  const sheet = line['facts'];

  if (!isRecord(sheet)) throw new FactsInvalid('facts', '要是一张登记表');
  const place = sheet['适用规则'] ?? '全国基线';

  if (typeof place !== 'string') throw new FactsInvalid('适用规则', '要是文字');
  const facts = readSheet(sheet);
  const on = facts.appliedOn ?? today;
  const { pack, note } = choosePack(place, on);

  return {
    pack,
    facts: note === null ? facts : { ...facts, unrecognised: [...(facts.unrecognised ?? []), note] },
  };
}

/** Assesses and lets an error name the key that the sheet uses. */
export function assessCase({ facts, pack }: ReadCase): Assessment {
  try {
    return assess(facts, pack);
  } catch (thrown) {
    if (thrown instanceof FactsInvalid) throw new FactsInvalid(columnOf(thrown.field), thrown.why);
    throw thrown;
  }
}

/** The answer of `npm run assess` to one line. */
export function assessLine(line: Line, today: string): Line {
  const answer = assessCase(readCase(line, today));
  const lookAt = answer.doubts.map((doubt) => doubt.text);
  const missing = answer.missing.map((one) => one.question);

  return {
    outcome: answer.outcome,
    in_scope: answer.inScope,
    hardship: answer.hardship,
    green_channel: answer.greenChannel,
    basis: answer.basis,
    extra: {
      ...answer.extra,
      ...(missing.length > 0 && { missing }),
      ...(lookAt.length > 0 && { look_at: lookAt }),
    },
    trace: answer.trace,
  };
}
