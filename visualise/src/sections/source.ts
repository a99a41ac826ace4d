/** The source line below every chart: enough to find the run again from a loose picture. */
import type { Report } from '../data';
import { t } from '../language';

export const sourceLine = (report: Report): string =>
  t('source.line', { version: report.program.version, commit: report.program.commit, file: report.scenario.file, seed: report.scenario.seed });
