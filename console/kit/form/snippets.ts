/** A ready sentence put under what was typed; nothing typed is lost, and nothing stands there twice. */
export function inserted(typed: string, sentence: string): string {
  if (typed.trim() === '') return sentence;

  return typed.includes(sentence) ? typed : `${typed.trimEnd()}\n${sentence}`;
}
