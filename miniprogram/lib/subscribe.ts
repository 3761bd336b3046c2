/**
 * Asks WeChat for leave to send messages. Refusing costs nothing: the centre calls instead.
 * @param templates ids of the message templates; at most five are asked at once
 * @returns the templates that may be used
 */
export async function askForMessages(templates: readonly string[]): Promise<string[]> {
  // One template may serve several moments; WeChat refuses to ask for the same twice.
  const asked = [...new Set(templates)].slice(0, 5);
  if (asked.length === 0) return [];
  try {
    const results: Record<string, string> = await wx.requestSubscribeMessage({ tmplIds: asked });

    return asked.filter((template) => results[template]?.startsWith('accept'));
  } catch {
    return [];
  }
}
