import { performance } from 'node:perf_hooks';
import { assess } from '../../../domain/eligibility/assess';
import { nationalPack } from '../../../domain/eligibility/packs/light';
import { atLeast, shown } from '../row';
import type { Row } from '../row';
import { decideOurs, inputOf } from './decision';
import { jsonRulesEngine } from './json-rules';
import { people } from './people';
import { zenEngine } from './zen';

const compared = 5_000;
const storedCases = 100_000;
/** Many turns of a few milliseconds, one after the other; the fastest of each counts, so that a busy machine hurts none. */
const turns = 150;
const ourTurn = 2_000;
const theirTurn = 20;

interface Speed {
  perSecond: number;
  /** Microseconds of single decisions. */
  readonly times: number[];
}

const fresh = (): Speed => ({ perSecond: 0, times: [] });

/** One turn: first all decisions together, then some of them one by one for the slowest hundredth. */
async function turn(speed: Speed, count: number, decide: (n: number) => unknown): Promise<void> {
  const begun = performance.now();

  for (let n = 0; n < count; n++) {
    const answer = decide(n);

    if (answer instanceof Promise) await answer;
  }
  speed.perSecond = Math.max(speed.perSecond, (count / (performance.now() - begun)) * 1000);
  for (let n = 0; n < theirTurn; n++) {
    const before = performance.now();
    const answer = decide(n);

    if (answer instanceof Promise) await answer;
    speed.times.push((performance.now() - before) * 1000);
  }
}

function p99({ times }: Speed): number {
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0;
}

/**
 * The same 25-rule decision by our table with its full trace, by json-rules-engine and by zen-engine with trace.
 * @throws when an engine names another rule for any of 5,000 people: a comparison of different answers is none
 */
export async function rulesBench(): Promise<Row[]> {
  const all = people(compared, 7);
  const inputs = all.map(inputOf);
  const jsonRules = jsonRulesEngine();
  const zen = zenEngine();
  const reached = new Set<string>();

  for (const [n, facts] of all.entries()) {
    const input = inputs[n];

    if (input === undefined) continue;
    const ours = decideOurs(facts).rule;
    const theirs = [await jsonRules(input), await zen(input)];

    reached.add(ours);
    if (theirs.some((rule) => rule !== ours))
      throw new Error(`answers differ: ${ours} and ${theirs.join(', ')}`);
  }
  const at = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

  const ours = fresh();
  const theirJson = fresh();
  const theirZen = fresh();

  for (let n = 0; n < turns; n++) {
    await turn(ours, ourTurn, (one) => decideOurs(at(all, n * ourTurn + one)));
    await turn(theirJson, theirTurn, (one) => jsonRules(at(inputs, n * theirTurn + one)));
    await turn(theirZen, theirTurn, (one) => zen(at(inputs, n * theirTurn + one)));
  }

  return [
    shown('25条规则，被选中过的', reached.size, ' 条'),
    shown('本项目，带全部理由', ours.perSecond, ' 次/秒'),
    shown('本项目，带全部理由，p99', p99(ours), ' µs'),
    shown('json-rules-engine 7', theirJson.perSecond, ' 次/秒'),
    shown('json-rules-engine 7，p99', p99(theirJson), ' µs'),
    shown('zen-engine，带理由', theirZen.perSecond, ' 次/秒'),
    shown('zen-engine，带理由，p99', p99(theirZen), ' µs'),
    atLeast('比 json-rules-engine 快', ours.perSecond / theirJson.perSecond, 40, ' 倍'),
    atLeast('比 zen-engine 快', ours.perSecond / theirZen.perSecond, 40, ' 倍'),
    redecide(),
  ];
}

/** The whole national rule set, trace and all, over stored cases. */
function redecide(): Row {
  const cases = people(storedCases, 11);
  const outcomes = new Map<string, number>();
  const begun = performance.now();

  for (const facts of cases) {
    const { outcome } = assess(facts, nationalPack);

    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  const seconds = (performance.now() - begun) / 1000;

  if (outcomes.size !== 4) throw new Error('the stored cases do not reach every outcome');

  return shown('重新判断10万件案子', seconds, ' 秒');
}
