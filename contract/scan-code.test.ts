import fc from 'fast-check';
import { safeParse } from 'valibot';
import { codeInGroups, codeInPicture, codeSigns, scanCode, textOfPicture } from './scan-code';

const code = fc.string({ unit: fc.constantFrom(...codeSigns), minLength: 8, maxLength: 8 });

test('what the picture says is read back, and typed as it is shown it is the same code', () => {
  fc.assert(
    fc.property(code, (made) => {
      expect(codeInPicture(textOfPicture(made))).toBe(made);
      const typed = ` ${codeInGroups(made).toLowerCase()} `;
      expect(safeParse(scanCode, typed)).toMatchObject({ success: true, output: made });
    }),
  );
});

test('other people’s pictures and signs that are easily mixed up are no code', () => {
  for (const text of ['https://example.org/?code=K7M49QXP', 'K7M4-9QXP', ''])
    expect(codeInPicture(text)).toBeNull();
  for (const typed of ['K7M4-9QX0', 'K7M4-9QXI', 'K7M4-9QX', 'K7M4-9QXPP', ''])
    expect(safeParse(scanCode, typed).success).toBe(false);
});
