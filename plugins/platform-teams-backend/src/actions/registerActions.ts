import type { ActionOptions } from './ActionOptions';
import { registerListFindings } from './registerListFindings';
import { registerListResponsibilities } from './registerListResponsibilities';
import { registerRaiseHandOff } from './registerRaiseHandOff';
import { registerResponsibilityChecks } from './registerResponsibilityChecks';
import { registerWhoIsAccountable } from './registerWhoIsAccountable';

/** Registers what AI agents and scripts may ask about responsibilities. */
export function registerActions(options: ActionOptions): void {
  registerWhoIsAccountable(options);
  registerListResponsibilities(options);
  registerListFindings(options);
  registerResponsibilityChecks(options);
  registerRaiseHandOff(options);
}
