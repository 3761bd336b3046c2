/** A number that can be called, with whom it reaches. */
export interface Line {
  readonly phone: string;
  readonly who: string;
}

/** Lines of the whole country; the first answers day and night. */
export const lines: readonly Line[] = [
  { phone: '110', who: '警察，马上来人' },
  { phone: '12338', who: '妇联，帮您想办法' },
  { phone: '12355', who: '不满18岁，打这个' },
];

/** What a court's protection order is, as one tells it. */
export const order: readonly string[] = [
  '法院可以下命令，不许他打您、骚扰您、靠近您。',
  '也可以叫他搬出去。',
  '向法院申请，不收钱，不用先离婚。',
  '家里人、妇联、居委会、村委会可以替您去。',
  '带上报警回执、伤的照片、聊天记录，有一样也行。',
  '律师帮您写申请，也不收钱。',
];

/** A place of safety; its number, where the centre wrote one, can be called. */
export interface SafePlace {
  readonly words: string;
  readonly phone: string;
}

/** The centre's own places, each with the number that stands in it. */
export function safePlaces(places: readonly string[]): readonly SafePlace[] {
  return places.map((place) => {
    const phone = /(?:0\d{2,3}-?)?\d{7,8}(?!\d)|1\d{10}|\b1\d{2}\b/.exec(place)?.[0] ?? '';

    return { words: place.replace(phone, '').replace(/[，,\s：:]+$/, ''), phone };
  });
}
