import * as questions from '../../../contract/consultation/questions';
import { askQuestion } from '../../consultation/ask-question';
import { myQuestions } from '../../consultation/my-questions';
import * as signing from '../../../contract/assignment/signing';
import * as ownPaper from '../../../contract/papers/own-paper';
import * as publicEntries from '../../../contract/network/public-entries';
import * as boards from '../../../contract/voices/board';
import * as cases from '../../../contract/progress/cases';
import * as ownComplaints from '../../../contract/voices/own-complaints';
import * as ownVisits from '../../../contract/voices/own-visits';
import { readAgreement } from '../../assignment/agreement/read-agreement';
import { signByRecipient } from '../../assignment/agreement/sign-by-recipient';
import { readPublications } from '../../network/read-publications';
import { takeOwnPaper } from '../../papers/take-own-paper';
import { usualHere } from '../../progress/usual-of-centre';
import { action, table } from '../../platform/calls/actions';
import { phoneFunction } from '../../platform/calls/phone-function';
import { board } from '../../voices/board';
import { contestComplaint, fileComplaint, myComplaints, supplyComplaint } from '../../voices/own-complaints';
import { answerVisit, myVisits } from '../../voices/own-visits';

/** What people ask, sign with their lawyer, say of the service, what the centre says of its own work, and papers of one's own, on the phone. */
export const main = phoneFunction(
  table([
    action(signing.readAgreement, readAgreement),
    action(signing.signByRecipient, signByRecipient),
    action(ownComplaints.fileComplaint, fileComplaint),
    action(ownComplaints.myComplaints, myComplaints),
    action(ownComplaints.contestComplaint, contestComplaint),
    action(ownComplaints.supplyComplaint, supplyComplaint),
    action(ownVisits.myVisits, myVisits),
    action(ownVisits.answerVisit, answerVisit),
    action(questions.askQuestion, askQuestion),
    action(questions.myQuestions, myQuestions),
    action(ownPaper.takeOwnPaper, takeOwnPaper),
    action(boards.board, board),
    action(publicEntries.readPublications, readPublications),
    action(cases.usualDays, usualHere),
  ]),
);
