import type { EvidenceItem } from '../../lib/evidence-list';
import type { Upload } from '../../lib/uploads/upload';

/** One paper of the list with how far it is. */
export interface EvidenceRow {
  readonly code: string;
  readonly title: string;
  readonly weight: string;
  readonly state: string;
  readonly done: boolean;
}

const weights: Readonly<Record<EvidenceItem['weight'], string>> = {
  required: '要交',
  later: '可以以后补',
  optional: '有就交，没有也行',
};

function countOf(own: readonly Upload[], wanted: Upload['state']): number {
  return own.filter(({ state }) => state === wanted).length;
}

function stateOf(own: readonly Upload[], isLacking: boolean): string {
  const [sent, refused] = [countOf(own, 'sent'), countOf(own, 'refused')];
  if (refused > 0) return `${refused} 张没有收下，点开看看`;
  if (own.some(({ state }) => state === 'stopped')) return `${own.length - sent} 张没传完，点开再传`;
  if (own.length > sent) return `正在传，已传 ${sent} 张，共 ${own.length} 张`;
  if (sent > 0) return `✓ 已交 ${sent} 张`;

  return isLacking ? '您说没有，工作人员会帮您想办法' : '还没交';
}

/**
 * The list as it is shown.
 * @param lacking codes of the papers that the person has said they do not have
 */
export function rowsOf(
  items: readonly EvidenceItem[],
  uploads: readonly Upload[],
  lacking: unknown,
): readonly EvidenceRow[] {
  const without: readonly unknown[] = Array.isArray(lacking) ? lacking : [];

  return items.map(({ code, title, weight }) => {
    const own = uploads.filter(({ item }) => item === code);

    return {
      code,
      title,
      weight: weights[weight],
      state: stateOf(own, without.includes(code)),
      done: own.length > 0 && own.every(({ state }) => state === 'sent'),
    };
  });
}
