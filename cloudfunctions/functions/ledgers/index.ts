import * as audit from '../../../contract/audit/audit';
import * as register from '../../../contract/consultation/register';
import * as ledger from '../../../contract/ledger';
import * as duty from '../../../contract/network/duty';
import * as handlerPhones from '../../../contract/network/handler-phones';
import * as providers from '../../../contract/network/providers';
import * as stationWorkers from '../../../contract/network/station-workers';
import * as codePage from '../../../contract/outreach/code-page';
import * as papers from '../../../contract/papers/papers';
import * as confirmations from '../../../contract/quality/confirmations';
import * as centre from '../../../contract/setup/centre';
import * as holidays from '../../../contract/setup/holidays';
import * as packs from '../../../contract/setup/packs';
import * as setUp from '../../../contract/setup/set-up';
import * as texts from '../../../contract/setup/texts';
import { listAccess } from '../../audit/list-access';
import { listOfficeChanges } from '../../audit/list-office-changes';
import { answerConsultation } from '../../consultation/answer-consultation';
import { listConsultations } from '../../consultation/list-consultations';
import { recordConsultation } from '../../consultation/record-consultation';
import { checkLine } from '../../ledger/check-line';
import { closeLine } from '../../ledger/close-line';
import { importLines } from '../../ledger/import-lines';
import { exportLines, listLines } from '../../ledger/list-lines';
import { noteLineRead } from '../../ledger/note-read';
import { openLine } from '../../ledger/open-line';
import { printLine } from '../../ledger/print-line';
import { saveLine } from '../../ledger/save-line';
import {
  addStationWorker,
  endStationWorker,
  giveStationNumber,
  listStationWorkers,
} from '../../network/keep-workers';
import { endHandlerPhone, giveHandlerCode, listHandlerPhones } from '../../network/handler-codes';
import { listProviders } from '../../network/list-providers';
import { saveDuty } from '../../network/save-duty';
import { answerCodePage } from '../../outreach/answer-code-page';
import { openCodePage, readPublicPage } from '../../outreach/open-code-page';
import { readPageResults } from '../../outreach/page-results';
import { beginTest } from '../../outreach/take-test';
import { paperNumbers } from '../../papers/paper-numbers';
import { openSetUp } from '../../setup/open-set-up';
import { askConfirmation } from '../../quality/replies/ask-confirmation';
import { saveCentre, saveLimits, saveVolumeOrder } from '../../setup/save-centre';
import { saveHolidays } from '../../setup/save-holidays';
import { savePack, dropPack } from '../../setup/save-pack';
import { saveTexts, ownTexts } from '../../setup/save-texts';
import { takeBack } from '../../setup/take-back';
import { action, table } from '../../platform/calls/actions';
import { deskFunction } from '../../platform/calls/desk-function';

/** Registers, pages of codes, set-up and the log: no step of a case. Signing in and accounts are the door's. */
export const main = deskFunction({
  door: table([
    action(codePage.readPublicPage, readPublicPage),
    action(codePage.openCodePage, openCodePage),
    action(codePage.beginTest, beginTest),
    action(codePage.answerCodePage, answerCodePage),
  ]),
  desk: table([
    action(papers.paperNumbers, paperNumbers),
    action(ledger.listLedger, listLines),
    action(ledger.exportLedger, exportLines),
    action(ledger.openLedgerLine, openLine),
    action(ledger.printLine, printLine),
    action(ledger.saveLedgerLine, saveLine),
    action(ledger.closeLedgerLine, closeLine),
    action(ledger.checkLedgerLine, checkLine),
    action(ledger.importLedgerLines, importLines),
    action(ledger.noteLineRead, noteLineRead),
    action(confirmations.askConfirmation, askConfirmation),
    action(codePage.readPageResults, readPageResults),
    action(providers.listProviders, listProviders),
    action(handlerPhones.listHandlerPhones, listHandlerPhones),
    action(handlerPhones.giveHandlerCode, giveHandlerCode),
    action(handlerPhones.endHandlerPhone, endHandlerPhone),
    action(audit.listAccess, listAccess),
    action(audit.listOfficeChanges, listOfficeChanges),
    action(register.listConsultations, listConsultations),
    action(register.recordConsultation, recordConsultation),
    action(register.answerConsultation, answerConsultation),
    action(setUp.openSetUp, openSetUp),
    action(centre.saveCentre, saveCentre),
    action(centre.saveLimits, saveLimits),
    action(centre.saveVolumeOrder, saveVolumeOrder),
    action(stationWorkers.listStationWorkers, listStationWorkers),
    action(stationWorkers.addStationWorker, addStationWorker),
    action(stationWorkers.giveStationNumber, giveStationNumber),
    action(stationWorkers.endStationWorker, endStationWorker),
    action(holidays.saveHolidays, saveHolidays),
    action(packs.savePack, savePack),
    action(packs.dropPack, dropPack),
    action(texts.saveTexts, saveTexts),
    action(texts.ownTexts, ownTexts),
    action(duty.saveDuty, saveDuty),
    action(setUp.takeBack, takeBack),
  ]),
});
