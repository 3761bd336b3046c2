import { Document, Packer } from 'docx';
import type { RoundSheet } from '../../../contract/quality/review';
import { feedbackLetters } from '../../../domain/quality/review/feedback';
import { paperDay } from '../../../domain/time/in-words';
import { dayOf } from '../../../domain/time/times';
import { now } from '../../words/when';
import { signed, titleOf, words } from './word-pieces';

/** The letters to the handlers of a round (评查反馈), one a page, as a Word file to be sealed and sent. */
export async function feedbackWord({ title, files }: RoundSheet, centre: string): Promise<Blob> {
  const letters = feedbackLetters(title, files);
  const children = letters.flatMap(({ sentences: [greeting = '', ...rest] }, place) => [
    titleOf('案卷评查反馈', place > 0),
    words(greeting, false),
    ...rest.map((sentence) => words(sentence)),
    signed(centre),
    signed(paperDay(dayOf(now()))),
  ]);

  return Packer.toBlob(new Document({ sections: [{ children }] }));
}
