import { articleWords } from '../../domain/application';
import { topics } from './topics';

describe('what people can read before they apply', () => {
  it('says everything in sentences of at most twenty-five characters', () => {
    const long = topics.flatMap(({ lines }) => lines.filter((line) => Array.from(line).length > 25));

    expect(long).toEqual([]);
  });

  it('names only articles whose law it can spell out', () => {
    const bare = topics.flatMap(({ articles }) => articles.filter((code) => articleWords(code) === code));

    expect(bare).toEqual([]);
  });

  it('has every topic once', () => {
    expect(new Set(topics.map(({ id }) => id)).size).toBe(topics.length);
  });
});
