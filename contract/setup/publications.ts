import * as v from 'valibot';
import type { Day } from '../../domain/time/times';
import { hasPersonalNumber } from '../../domain/privacy/personal-numbers';
import { publicationKinds } from '../../domain/vocabulary/publications';
import { contract } from '../envelope';
import { codeOf, fields, id, text, version } from '../fields';
import type { Kept, Shown } from '../pieces';

/** A line that everybody may read. */
const open = (what: string, most: number, least = 1) =>
  v.pipe(
    text(what, most, least),
    v.check((line) => !hasPersonalNumber(line), `${what}里有身份证号、手机号或卡号，公示不能写，请删掉。`),
  );

/** What the centre tells everybody of its work: figures of a year, how matters ended, a notice. */
const publicationFields = {
  kind: codeOf(publicationKinds, '请选是哪一类。'),
  title: open('标题', 30, 2),
  lines: v.pipe(
    v.array(open('内容', 60)),
    v.minLength(1, '请至少写一行内容。'),
    v.maxLength(20, '内容最多20行，请分两条写。'),
  ),
};

const publicationSchema = fields(publicationFields);

export type PublicationParts = v.InferOutput<typeof publicationSchema>;

export interface PublicationLine extends Shown<PublicationParts> {
  readonly id: string;
  /** Since when everybody can read it; `null` while it is a draft or was taken back. */
  readonly publishedOn: Day | null;
}

export const mostPublications = 30;

/** Writes a publication, and shows it to everybody or to nobody. */
export const savePublication = contract<Kept & { readonly id: string }>('ledgers')(
  'savePublication',
  fields({
    version,
    id: v.nullable(id),
    publication: publicationSchema,
    show: v.boolean('请选要不要公开。'),
  }),
);

/** Takes a publication away; the log of changes can bring it back. */
export const dropPublication = contract<Kept>('ledgers')('dropPublication', fields({ version, id }));
