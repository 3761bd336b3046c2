import { lines, order, safePlaces } from './lines';

describe('where somebody in danger turns', () => {
  it.each([
    ['青禾县庇护所（县救助站二楼） 0555-1234599', '青禾县庇护所（县救助站二楼）', '0555-1234599'],
    ['城关派出所：110', '城关派出所', '110'],
    ['镇救助站，13800138000', '镇救助站', '13800138000'],
    ['和平路8号警务室', '和平路8号警务室', ''],
  ])('reads the number out of %s', (place, words, phone) => {
    expect(safePlaces([place])).toEqual([{ words, phone }]);
  });

  it('says everything in short sentences', () => {
    const long = [...order, ...lines.map(({ who }) => who)].filter((line) => Array.from(line).length > 25);

    expect(long).toEqual([]);
  });
});
