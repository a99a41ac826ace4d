import { t } from '../language';

/** Seven digits tell versions apart; a mark that something was changed stays. */
export const shortCommit = (commit: string): string => commit.replace(/^([0-9a-f]{7})[0-9a-f]+/, '$1');

/** The source line below every chart: enough to find the run again from a loose picture. */
export const sourceLine = (report: { program: { version: string; commit: string }; scenario: { file: string; seed: string } }): string =>
  t('source.line', {
    version: report.program.version, commit: shortCommit(report.program.commit), file: report.scenario.file, seed: report.scenario.seed,
  });
