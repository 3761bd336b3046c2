import * as appraisal from '../../../contract/reports/appraisal';
import * as counties from '../../../contract/reports/counties';
import * as reportTables from '../../../contract/reports/report-tables';
import * as summary from '../../../contract/reports/summary';
import { action, table } from '../../platform/calls/actions';
import { deskFunction } from '../../platform/calls/desk-function';
import {
  keepAppraisalSheet,
  openAppraisal,
  publishAppraisal,
  scoreAppraisal,
} from '../../reports/appraisals';
import { centresAround, nameCentreAbove, openCountiesTable } from '../../reports/counties';
import { keepMould, listMoulds } from '../../reports/own-moulds';
import {
  freezeReportTable,
  handUpReport,
  openReportTable,
  typeReportNumbers,
} from '../../reports/report-tables';
import { reportsDue } from '../../reports/reports-due';
import { freezeSummary, openSummary, saveSummary } from '../../reports/summaries';
import { summaryPdf } from '../../reports/summary-pdf';

/** What the centre hands up of its work: tables and the sentences of its moulds, signed. */
export const main = deskFunction({
  door: table([]),
  desk: table([
    action(appraisal.openAppraisal, openAppraisal),
    action(appraisal.keepAppraisalSheet, keepAppraisalSheet),
    action(appraisal.scoreAppraisal, scoreAppraisal),
    action(appraisal.publishAppraisal, publishAppraisal),
    action(reportTables.reportsDue, reportsDue),
    action(reportTables.openReportTable, openReportTable),
    action(reportTables.typeReportNumbers, typeReportNumbers),
    action(reportTables.freezeReportTable, freezeReportTable),
    action(reportTables.handUpReport, handUpReport),
    action(counties.centresAround, centresAround),
    action(counties.nameCentreAbove, nameCentreAbove),
    action(counties.openCountiesTable, openCountiesTable),
    action(summary.openSummary, openSummary),
    action(summary.saveSummary, saveSummary),
    action(summary.freezeSummary, freezeSummary),
    action(summary.summaryPdf, summaryPdf),
    action(summary.listMoulds, listMoulds),
    action(summary.keepMould, keepMould),
  ]),
});
