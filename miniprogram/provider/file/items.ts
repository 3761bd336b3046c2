import type { DossierItemCode, HandledCase, InputOf, submitDossier } from '../../lib/domain';
import type { Fault } from '../../lib/faults';
import type { Texts } from '../../lib/draft/written';

/** One paper of the list: how many pages, or why there is none. */
export interface ItemView {
  readonly code: string;
  readonly title: string;
  readonly must: boolean;
  /** The office issued it itself. */
  readonly given: boolean;
  readonly pages: string;
  readonly reason: string;
  readonly wrong: string;
}

/** The list of this kind of case, with what was typed. */
export function itemsOf({ dossier }: HandledCase, texts: Texts): readonly ItemView[] {
  const view =
    (must: boolean, given: boolean) => (one: { readonly code: string; readonly title: string }) => ({
      ...{ code: one.code, title: one.title, must, given, wrong: '' },
      ...{ pages: texts[`pages-${one.code}`] ?? '', reason: texts[`reason-${one.code}`] ?? '' },
    });

  return [
    ...dossier.must.map((one) => view(true, one.given)(one)),
    ...dossier.may.map((one) => view(false, false)(one)),
  ];
}

function faultOf({ must, given, pages, reason }: ItemView): string {
  if (pages !== '' && !/^[1-9]\d{0,3}$/.test(pages)) return '页数请填数字';
  if (must && !given && pages === '' && reason.trim().length < 2) return '请填页数，没有的写明原因';

  return '';
}

/** What has to be mended. */
export function itemFaults(items: readonly ItemView[]): readonly Fault[] {
  return items
    .map((one) => ({ id: one.code, message: faultOf(one), title: one.title }))
    .filter(({ message }) => message !== '')
    .map(({ id, message, title }) => ({ id, message: `${title}：${message}` }));
}

/** What is handed in, and what there is not. */
export function fileInput(
  seen: { readonly caseId: string; readonly version: number },
  items: readonly ItemView[],
): InputOf<typeof submitDossier> {
  return {
    ...{ caseId: seen.caseId, version: seen.version },
    items: items
      .filter(({ pages }) => pages !== '')
      .map(({ code, pages }) => ({ code: code as DossierItemCode, pages: Number(pages), copy: false })),
    absent: items
      .filter(({ must, given, pages, reason }) => must && !given && pages === '' && reason.trim() !== '')
      .map(({ code, reason }) => ({ code: code as DossierItemCode, reason: reason.trim() })),
  };
}
