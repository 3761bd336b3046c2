import * as glances from '../../../contract/reports/glance';
import * as figureTables from '../../../contract/statistics/figure-table';
import * as figures from '../../../contract/statistics/figures';
import * as targets from '../../../contract/reports/targets';
import * as oldRecords from '../../../contract/statistics/old-records';
import { action, table } from '../../platform/calls/actions';
import { deskFunction } from '../../platform/calls/desk-function';
import { glance, mondaySheet } from '../../reports/glance';
import { targetsOfYear } from '../../reports/targets-of-year';
import { figureLines } from '../../statistics/figure-lines';
import { figureTable } from '../../statistics/figure-table';
import { importOldRecords } from '../../statistics/import-old-records';
import { matterByMonth } from '../../statistics/matter-by-month';
import { listOldImports, withdrawOldImport } from '../../statistics/old-imports';

/** What the centre's work comes to: figures, the lines behind them, targets, earlier years. */
export const main = deskFunction({
  door: table([]),
  desk: table([
    action(figures.matterByMonth, matterByMonth),
    action(figureTables.figureTable, figureTable),
    action(figureTables.figureLines, figureLines),
    action(oldRecords.importOldRecords, importOldRecords),
    action(oldRecords.listOldImports, listOldImports),
    action(oldRecords.withdrawOldImport, withdrawOldImport),
    action(glances.glance, glance),
    action(glances.mondaySheet, mondaySheet),
    action(targets.targetsOfYear, targetsOfYear),
  ]),
});
