import type { Row } from './row';

/** What a run of the measurements is asked for. */
export interface BenchOptions {
  /** Fewer repetitions and 10,000 cases instead of 100,000: under three minutes. */
  readonly quick: boolean;
  /** Cases in the large sample. */
  readonly cases: number;
  /** Cases in the sample that a small one is held against; a million takes twenty minutes to make. */
  readonly grown: number;
}

/** One group of measurements that can be run alone. */
export interface BenchPart {
  readonly name: string;
  readonly title: string;
  run(options: BenchOptions): Promise<Row[]>;
}
