/**
 * Every difference between two final configurations: what the platform means to change, and what
 * somebody has to confirm. What is not known to be meant is to confirm.
 */
import type { FinalConfig } from '../FinalConfig';
import { compareBase } from './compareBase';
import { compareLabels } from './compareLabels';
import { compareEnv, compareSecrets } from './compareSettings';
import { compareHealth, compareShell, compareStart } from './compareStart';
import { compareLists, comparePlain } from './compareSurroundings';
import { compareUser } from './compareUser';
import {
  Comparison,
  type CompareContext,
  type ConfigComparison,
} from './Comparison';

/** Compares the final configuration of today with the one after. */
export function compareConfigs(
  before: FinalConfig,
  after: FinalConfig,
  context: CompareContext,
): ConfigComparison {
  const comparison = new Comparison(before, after, context);
  compareBase(comparison);
  compareEnv(comparison);
  compareSecrets(comparison);
  compareUser(comparison);
  comparePlain(comparison, 'workdir', 'workdir', {
    title: 'Work folder',
    same: 'work folder',
    why: 'Paths that begin nowhere are looked for there.',
  });
  compareLists(comparison);
  compareStart(comparison);
  comparePlain(comparison, 'stopSignal', 'stop-signal', {
    title: 'Stop signal',
    same: 'stop signal',
    why: 'The service has to understand the signal that ends it.',
  });
  compareHealth(comparison);
  compareLabels(comparison);
  compareShell(comparison);
  const { differences, same } = comparison;
  return { differences, same };
}
