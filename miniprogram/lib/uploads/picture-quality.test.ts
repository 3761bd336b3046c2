import { brightness, qualityHint, sharpness } from './picture-quality';
import type { GreyPicture } from './picture-quality';

const size = 40;

function picture(grey: (x: number, y: number) => number): GreyPicture {
  const values = Array.from({ length: size * size }, (_, at) => grey(at % size, Math.floor(at / size)));

  return { width: size, height: size, grey: values };
}

const letters = picture((x) => (x % 4 < 2 ? 20 : 240));
const fog = picture((x) => 120 + x);
const night = picture((x) => (x % 4 < 2 ? 0 : 40));

describe('the hint about a photo', () => {
  it('is silent about a sharp, bright, large one', () => {
    expect(qualityHint(letters, 2000)).toBe('');
  });

  it('says which one is blurred, dark or small, each with its cure', () => {
    expect(qualityHint(fog, 2000)).toContain('有点糊');
    expect(qualityHint(night, 2000)).toContain('有点暗');
    expect(qualityHint(letters, 300)).toContain('有点小');
  });

  it('measures nothing in nothing', () => {
    expect(brightness({ width: 0, height: 0, grey: [] })).toBe(0);
    expect(sharpness({ width: 0, height: 0, grey: [] })).toBe(0);
    expect(sharpness(letters)).toBeGreaterThan(sharpness(fog));
  });
});
