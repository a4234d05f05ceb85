/** Two final configurations side by side, and what has been found of them. */
import type { SplitDifference, SplitPart, SplitSame } from '../../SplitReport';
import type { ConfigLines, FinalConfig } from '../FinalConfig';

/** What two configurations have in common, and what not. */
export interface ConfigComparison {
  readonly differences: readonly SplitDifference[];
  readonly same: readonly SplitSame[];
}

/** What the comparison has to know beside the two. */
export interface CompareContext {
  readonly lines: ConfigLines;
  /** The number of the user that the platform runs services as; absent: none is brought. */
  readonly user?: number;
  /** Labels that the platform gives. */
  readonly labels: Readonly<Record<string, string>>;
}

/** What stands for a value that the file does not set. */
export const UNSET = 'From the base image';

/** Collects differences, each with its line. */
export class Comparison {
  readonly differences: SplitDifference[] = [];
  readonly same: SplitSame[] = [];
  readonly before: FinalConfig;
  readonly after: FinalConfig;
  readonly context: CompareContext;

  constructor(
    before: FinalConfig,
    after: FinalConfig,
    context: CompareContext,
  ) {
    this.before = before;
    this.after = after;
    this.context = context;
  }

  /** Adds a difference; `lineKey` says where its line is looked up. */
  add(difference: SplitDifference, lineKey: string = difference.id): void {
    const line = difference.line ?? this.context.lines.get(lineKey);
    this.differences.push({
      ...difference,
      ...(line === undefined ? {} : { line }),
    });
  }

  /** Notes what stays. */
  keep(part: SplitPart, count: number, title: string): void {
    if (count > 0) this.same.push({ part, count, title });
  }
}

/** Keys of either. */
export function union(
  one: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])];
}

/** `2 settings`. */
export function counted(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
