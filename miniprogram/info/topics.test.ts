import { articleWords } from '../lib/domain';
import { articleGroups } from './articles';
import { stories } from './stories';
import { topics } from './topics';

const articles = articleGroups.flatMap((group) => group.articles);
const all = [...topics, ...stories];
const sentences = [...all, ...articles].flatMap(({ lines }) => lines);
const codes = [...all.flatMap((one) => one.articles), ...articles.map(({ code }) => code)];

describe('what people can read before they apply', () => {
  it('says everything in sentences of at most twenty-five characters', () => {
    expect(sentences.filter((line) => Array.from(line).length > 25)).toEqual([]);
  });

  it('names only articles whose law it can spell out', () => {
    expect(codes.filter((code) => articleWords(code) === code)).toEqual([]);
  });

  it('has every topic, story and article once', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(articles.map(({ code }) => code)).size).toBe(articles.length);
  });

  it('explains every article that a topic or a story stands on', () => {
    const explained = articles.map(({ code }) => code);
    const bare = all.flatMap((one) => one.articles).map((code) => code.replace(/\(.*/, ''));

    expect(bare.filter((code) => !explained.includes(code))).toEqual([]);
  });

  it('says of everybody in a story that the name is made up', () => {
    expect(stories.filter(({ lines }) => !lines.join().includes('（化名）'))).toEqual([]);
  });

  it('speaks as people do, not as papers do', () => {
    expect(sentences.filter((line) => /予以|兹|请知悉|补正|指派|之规定/.test(line))).toEqual([]);
  });
});
