import { messageNames } from '../vocabulary/messages/message-names';
import { messageText, neutralMessage } from '../procedure/messages/messages';
import { isQuiet } from './quiet';
import { sampleCase } from './testing/sample-case';

const plain = { ...sampleCase, contact: { way: 'any', discreet: false } as const };
const danger = { inDanger: true, limitNear: false, calledAt: null };

describe('whose phone others may look at', () => {
  it.each([
    ['a wage claim', plain, false],
    ['the wish not to name it', { ...plain, contact: { way: 'any', discreet: true } as const }, true],
    ['danger', { ...plain, urgency: danger }, true],
    [
      'danger that was answered',
      { ...plain, urgency: { ...danger, calledAt: '2026-11-29T01:00:00.000Z' } },
      true,
    ],
    ['no danger', { ...plain, urgency: { ...danger, inDanger: false } }, false],
    ['abuse', { ...plain, dispute: { ...plain.dispute, matter: 'abuse' } as const }, true],
  ])('%s', (_why, c, quiet) => {
    expect(isQuiet(c)).toBe(quiet);
    const texts = new Set(messageNames.map((name) => messageText(name, c)));
    expect(texts.size === 1 && texts.has(neutralMessage)).toBe(quiet);
  });
});
