/** Names of teams and files, in whichever form they come. */
import { teamName } from '../attribute/ownerReason';

/** `@org/devx`, `group:default/devx` and `devx` have the same name. */
export function plainName(owner: string): string {
  return teamName(owner.startsWith('@') ? owner.slice(1) : owner).toLowerCase();
}

/** Whether two names are of the same team. */
export function sameTeam(one: string, other: string): boolean {
  return plainName(one) === plainName(other);
}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
