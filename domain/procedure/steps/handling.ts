import type { Brings } from '../brings';
import { step } from '../step';
import { forTheHandler } from './spans';

/** What the handler does and tells (法-46, 50). */
export const handlingSteps = [
  step({
    action: 'noteProgress',
    from: ['ARRANGED', 'HANDLING'],
    to: 'same',
    who: ['lawyer', ...forTheHandler],
    guards: [
      'notRecused',
      'actNamed',
      'happenedInTime',
      'reasonGiven',
      'minutesSound',
      'hearingAhead',
      'hearingNear',
      'hearingPlaced',
      'notDoneAlone',
      'filesOfCase',
      'accusedAsked',
    ],
    papers: ['FZ-014'],
    message: 'progressNoted',
  }),
  step({
    action: 'reportMatter',
    from: ['ARRANGED', 'HANDLING'],
    to: 'same',
    who: ['lawyer', ...forTheHandler],
    guards: ['notRecused', 'matterNamed', 'happenedInTime', 'reasonGiven'],
    papers: ['FZ-014'],
  }),
  step({
    action: 'askLetter',
    from: ['ARRANGED', 'HANDLING'],
    to: 'same',
    who: ['lawyer'],
    guards: ['notRecused', 'reasonGiven'],
  }),
  step({
    action: 'remindHandler',
    from: ['ARRANGED', 'HANDLING'],
    to: 'same',
    who: ['system', ...forTheHandler, 'approver'],
    guards: ['notRecused'],
    message: 'handlerReminded',
  }),
] as const;

/** What its steps bring with them, as their guards and forks ask for it. */
export interface HandlingBrings {
  noteProgress: Brings<
    'act' | 'happenedOn' | 'reason',
    'notDone' | 'minutes' | 'hearing' | 'agrees' | 'files'
  >;
  reportMatter: Brings<'matter' | 'happenedOn' | 'reason'>;
  askLetter: Brings<'reason'>;
  remindHandler: Brings<never>;
}
