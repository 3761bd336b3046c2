import type { StepInput } from './input';

/** What a step may not leave out, and what it may. */
export type Brings<Must extends keyof StepInput, May extends keyof StepInput = never> = Required<
  Pick<StepInput, Must>
> &
  Partial<Pick<StepInput, May>>;
