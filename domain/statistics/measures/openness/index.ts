import type { Figure } from '../../figure';
import { aware } from './aware';
import { awarenessAnswers } from './awareness-answers';
import { awarenessRate } from './awareness-rate';
import { content } from './content';
import { contentmentAnswers } from './contentment-answers';
import { contentmentRate } from './contentment-rate';
import { honours } from './honours';
import { opinionLettersAnswerRate } from './opinion-letters-answer-rate';
import { opinionLettersAnswered } from './opinion-letters-answered';
import { opinions } from './opinions';
import { opinionsAnswerRate } from './opinions-answer-rate';
import { opinionsAnswered } from './opinions-answered';
import { praise } from './praise';
import { referralsApplied } from './referrals-applied';
import { referralsReconciled } from './referrals-reconciled';
import { referredElsewhere } from './referred-elsewhere';
import { referredHere } from './referred-here';
import { surveyAnswers } from './survey-answers';
import { surveyReturnRate } from './survey-return-rate';
import { surveySheets } from './survey-sheets';
import { surveysHeld } from './surveys-held';

/** Honours, referrals, opinions, surveys, in the order of a summary. */
export const opennessFigures: readonly Figure[] = [
  honours,
  referredHere,
  referredElsewhere,
  referralsApplied,
  referralsReconciled,
  opinions,
  opinionsAnswered,
  opinionsAnswerRate,
  praise,
  surveysHeld,
  surveySheets,
  surveyAnswers,
  surveyReturnRate,
  awarenessAnswers,
  aware,
  awarenessRate,
  contentmentAnswers,
  content,
  contentmentRate,
  opinionLettersAnswered,
  opinionLettersAnswerRate,
];
