import type { Page } from 'playwright-core';

/** Taps and typed characters of one journey: what it costs a person. */
export interface Effort {
  taps: number;
  /** Beside name, number and phone. */
  typed: number;
  /** All of them. */
  signs: number;
}

/** Four seconds to read a screen and tap, two for every character: slow hands, counted and never measured. */
export function secondsOf({ taps, signs }: Effort): number {
  return taps * 4 + signs * 2;
}

/** What a person does on the phone, by what they see. */
export interface Hands {
  readonly effort: Effort;
  /** Taps the button or card with these words. */
  readonly tap: (words: string | RegExp) => Promise<void>;
  /**
   * Types key by key into the only field of the screen, behind whatever stands there; characters count unless they are
   * name, number or phone.
   */
  readonly type: (text: string, counts?: boolean) => Promise<void>;
  /** Empties the only field as a person does, and types anew. */
  readonly retype: (text: string, counts?: boolean) => Promise<void>;
  /** Waits for a heading. */
  readonly see: (words: string | RegExp) => Promise<void>;
}

/**
 * Only the page on top is visible; the others stay below it in the stack.
 * @param look is called on each state that is left by a tap, before the finger comes down
 */
export function handsOn(page: Page, look: () => Promise<void> = () => Promise.resolve()): Hands {
  const effort: Effort = { taps: 0, typed: 0, signs: 0 };
  const top = page.locator('.page:not([hidden])');
  const field = top.locator('input, textarea').first();
  const type: Hands['type'] = async (text, counts = true) => {
    await field.press('End');
    await field.pressSequentially(text);
    effort.signs += [...text].length;
    effort.typed += counts ? [...text].length : 0;
  };

  return {
    effort,
    tap: async (words) => {
      await look();
      effort.taps += 1;
      const named = (kind: 'radio' | 'checkbox' | 'button') =>
        top.getByRole(kind, { name: words, exact: typeof words === 'string' });
      await named('button').or(named('radio')).or(named('checkbox')).first().click();
    },
    type,
    retype: async (text, counts) => {
      await field.press('ControlOrMeta+A');
      await field.press('Delete');
      await type(text, counts);
    },
    see: async (words) => {
      await top.getByText(words).first().waitFor();
    },
  };
}
