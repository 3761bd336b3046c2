import { assignmentGuards } from './assignment';
import { closingGuards } from './closing';
import { decisionGuards } from './decision';
import type { Guard } from './guard';
import { intakeGuards } from './intake';
import { personGuards } from './person';
import { sideGuards } from './side';

const all = {
  ...personGuards,
  ...intakeGuards,
  ...decisionGuards,
  ...assignmentGuards,
  ...closingGuards,
  ...sideGuards,
} as const;

export type GuardName = keyof typeof all;

/** Every condition of the procedure, by name. */
export const guards: Readonly<Record<GuardName, Guard>> = all;
