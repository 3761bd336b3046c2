import type { Paper } from '../../case/records/paper';
import { line, maybe, type Blank } from '../blank';
import { table, type Block } from '../blocks';
import { textOf } from '../form';

/** What is rated, by the key of the frozen content. */
export type Rated = readonly (readonly [key: string, label: string])[];

/** A blank for each thing that is rated; left empty it is ticked by hand. */
export function ratingBlanks(rated: Rated, scale: readonly string[]): readonly Blank[] {
  return rated.map(([key, label]) => maybe(line(key, `${label}（${scale.join('、')}）`)));
}

/** A tick in the column of what was said; any other word stands beside it as it was given. */
export function ratingTable(paper: Paper, title: string, rated: Rated, scale: readonly string[]): Block {
  return table(
    title,
    ['序号', '项目', ...scale, '说明'],
    rated.map(([key, label], place) => {
      const said = textOf(paper, key);
      const isOnScale = scale.includes(said);

      return [
        String(place + 1),
        label,
        ...scale.map((one) => (one === said ? '√' : '')),
        isOnScale ? '' : said,
      ];
    }),
  );
}
