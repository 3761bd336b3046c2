import type { Centre, MessageTemplate } from '../platform/documents';

/** The template of WeChat for a moment, or undefined where the centre has entered none. */
export function templateFor({ texts }: Centre, moment: string): MessageTemplate | undefined {
  return texts.templates.find(({ moments }) => (moments as readonly string[]).includes(moment));
}

/** Ids of templates by moment: what the phone asks consent for. */
export function templateIds({ texts }: Centre): Readonly<Record<string, string>> {
  return Object.fromEntries(
    texts.templates.flatMap(({ id, moments }) => moments.map((moment) => [moment, id])),
  );
}
