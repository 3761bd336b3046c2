import type { Answers } from '../question';

/** Somebody in custody whose application an authority passed on (法-39): without a phone, reached through that authority. */
export function isPassedOn(answers: Answers): boolean {
  return answers.for_whom === 'custody';
}
