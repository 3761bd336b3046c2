import * as summary from '../../../contract/reports/summary';
import { action, table } from '../../platform/calls/actions';
import { deskFunction } from '../../platform/calls/desk-function';
import { keepMould, listMoulds } from '../../reports/own-moulds';
import { freezeSummary, openSummary, saveSummary } from '../../reports/summaries';
import { summaryPdf } from '../../reports/summary-pdf';

/** What the centre says of its work in sentences: summaries from moulds, signed and handed out. */
export const main = deskFunction({
  door: table([]),
  desk: table([
    action(summary.openSummary, openSummary),
    action(summary.saveSummary, saveSummary),
    action(summary.freezeSummary, freezeSummary),
    action(summary.summaryPdf, summaryPdf),
    action(summary.listMoulds, listMoulds),
    action(summary.keepMould, keepMould),
  ]),
});
