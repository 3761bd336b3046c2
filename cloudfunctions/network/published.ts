import type { PublicationView } from '../../contract/network/public-entries';
import { linesOf } from '../../domain/ledgers/kit/lines-of';
import { publications } from '../../domain/ledgers/publications';
import type { ValuesOf } from '../../domain/ledgers/kit/field';
import { centreOf } from '../centre/centre';
import { collectionOf, valuesOf } from '../ledger/entry';
import type { Publication } from '../platform/documents';
import type { Office } from '../platform/office';

/** What is shown of the newest. */
const most = 30;

type Values = ValuesOf<typeof publications.fields>;

/** What the centre of this environment published, the newest first, remembered for a minute. */
export async function publishedOf(office: Office): Promise<readonly PublicationView[]> {
  const centre = await centreOf(office);

  return office.remembered(`publications:${centre._id}`, async () => {
    const query = { centreId: centre._id, open: true };
    const page = { limit: most, order: [['order', 'desc']] } as const;
    const lines = await office.store.find(collectionOf(publications), query, page);
    const shown = lines.flatMap((line) => viewOf(line._id, valuesOf(office, publications, line) as Values));

    return [...shown, ...notMoved(centre.publications, shown)].sort((a, b) => (a.on < b.on ? 1 : -1));
  });
}

function viewOf(id: string, { kind, title, content, publishedOn: on }: Values): readonly PublicationView[] {
  return on === null ? [] : [{ id, kind, title, lines: [...linesOf(content)], on }];
}

/** What an earlier version kept inside the centre, until the clock has moved it. */
function notMoved(
  earlier: readonly Publication[],
  shown: readonly PublicationView[],
): readonly PublicationView[] {
  return earlier
    .filter(({ id }) => shown.every((one) => one.id !== id))
    .flatMap(({ id, kind, title, lines, publishedOn: on }) => (on ? [{ id, kind, title, lines, on }] : []));
}
