import * as archive from '../../../contract/closing/archive';
import * as dossier from '../../../contract/closing/dossier';
import * as finance from '../../../contract/finance/subsidy';
import * as subsidyTables from '../../../contract/finance/subsidy-tables';
import { appraiseFile, decideAppraisal, destroyFile } from '../../closing/appraisal';
import { archiveDesk } from '../../closing/archive-desk';
import { copyVolume } from '../../closing/copy-volume';
import { fileAway } from '../../closing/file-away';
import { openVolume } from '../../closing/open-volume';
import { openFilingSheet, passDossier } from '../../closing/pass-dossier';
import { returnDossier } from '../../closing/return-dossier';
import { saveBank } from '../../finance/bank';
import { calculateSubsidy } from '../../finance/calculate-subsidy';
import { printSubsidySheet } from '../../finance/print-subsidy-sheet';
import { publishSubsidies } from '../../finance/publish-subsidies';
import { quarterNotice } from '../../finance/quarter-notice';
import { saveSubsidyTable } from '../../finance/save-subsidy-table';
import { approveSubsidy, paySubsidy, returnSubsidy, reviewSubsidy } from '../../finance/steps';
import { subsidyBasis } from '../../finance/subsidy-basis';
import { subsidySheet } from '../../finance/subsidy-sheet';
import { action, table } from '../../platform/calls/actions';
import { deskFunction } from '../../platform/calls/desk-function';

/** After the lawyer's work: the file and its years, the whole volume, the subsidy. */
export const main = deskFunction({
  door: table([]),
  desk: table([
    action(archive.archiveDesk, archiveDesk),
    action(dossier.returnDossier, returnDossier),
    action(dossier.openFilingSheet, openFilingSheet),
    action(dossier.passDossier, passDossier),
    action(dossier.fileAway, fileAway),
    action(archive.appraiseFile, appraiseFile),
    action(archive.decideAppraisal, decideAppraisal),
    action(archive.destroyFile, destroyFile),
    action(dossier.openVolume, openVolume),
    action(archive.copyVolume, copyVolume),
    action(finance.subsidyBasis, subsidyBasis),
    action(finance.calculateSubsidy, calculateSubsidy),
    action(finance.reviewSubsidy, reviewSubsidy),
    action(finance.approveSubsidy, approveSubsidy),
    action(finance.returnSubsidy, returnSubsidy),
    action(finance.paySubsidy, paySubsidy),
    action(finance.subsidySheet, subsidySheet),
    action(finance.printSubsidySheet, printSubsidySheet),
    action(finance.quarterNotice, quarterNotice),
    action(finance.publishSubsidies, publishSubsidies),
    action(finance.saveBank, saveBank),
    action(subsidyTables.saveSubsidyTable, saveSubsidyTable),
  ]),
});
