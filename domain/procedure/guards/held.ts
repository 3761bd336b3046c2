import type { Guard } from './guard';

/** A step that is held for some minutes. */
export const heldGuards = {
  stepHeld: {
    sentence: '已经发出了，请按“撤销决定”办。',
    code: 'ActionNotPossibleNow',
    reads: 'case',
    holds: ({ held }) => Boolean(held),
  },
  heldByMe: {
    sentence: '这一步不是您办的，只有办的人能撤回。',
    code: 'NotAllowed',
    reads: 'case',
    holds: ({ held }, { id, role }) => held?.by === id || role === 'system',
  },
} as const satisfies Record<string, Guard>;
