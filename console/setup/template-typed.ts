import type { OfficeTexts } from '../../contract/setup/texts';
import { fillLabels, type KeywordFill } from '../../domain/procedure/messages/message-keywords';
import type { MessageName } from '../../domain/vocabulary/messages/message-names';

/** One template as it is typed: its keywords one a line. */
export interface TypedTemplate {
  id: string;
  moments: MessageName[];
  keywords: string;
}

type Templates = NonNullable<OfficeTexts['templates']>;

/** Templates as they come from the office. */
type Kept = readonly {
  readonly id: string;
  readonly moments: readonly MessageName[];
  readonly keywords: Readonly<Record<string, KeywordFill>>;
}[];

const fills = Object.entries(fillLabels) as readonly (readonly [KeywordFill, string])[];

/** `thing1：消息`, a keyword a line. */
export function templatesWritten(templates: Kept): TypedTemplate[] {
  return templates.map(({ id, moments, keywords }) => ({
    ...{ id, moments: [...moments] },
    keywords: Object.entries(keywords)
      .map(([keyword, fill]) => `${keyword}：${fillLabels[fill]}`)
      .join('\n'),
  }));
}

/**
 * The templates as they are asked for. A word that names no fill goes as it was typed: the office says what is wrong
 * with it.
 */
export function templatesTyped(typed: readonly TypedTemplate[]): Templates {
  return typed
    .filter(({ id, keywords }) => id.trim() !== '' || keywords.trim() !== '')
    .map(({ id, moments, keywords }) => ({
      ...{ id: id.trim(), moments },
      keywords: Object.fromEntries(keywords.split('\n').flatMap(pairOf)) as Record<string, KeywordFill>,
    }));
}

function pairOf(line: string): [string, string][] {
  if (line.trim() === '') return [];
  const [keyword = '', word = ''] = line.split(/[:：=]/).map((part) => part.trim());

  return [[keyword, fills.find(([, label]) => label === word)?.[0] ?? word]];
}
