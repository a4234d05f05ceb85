import { DL3002 } from './DL3002';
import { DL3003 } from './DL3003';
import { DL3006 } from './DL3006';
import { DL3007 } from './DL3007';
import { DL3008 } from './DL3008';
import { DL3020 } from './DL3020';
import { DL3025 } from './DL3025';
import { DL4000 } from './DL4000';
import type { DockerfileRule } from './DockerfileRule';
import { PT1001 } from './PT1001';
import { RuleIndex } from './ruleIndex';

export type {
  CommandVisit,
  DockerfileRule,
  LabelKind,
  RuleCheck,
  RuleContext,
  RuleMatch,
  RuleSettings,
  RuleText,
} from './DockerfileRule';

/** Every rule, in the order of their ids. @public */
export const DOCKERFILE_RULES: readonly DockerfileRule[] = [
  DL3002,
  DL3003,
  DL3006,
  DL3007,
  DL3008,
  DL3020,
  DL3025,
  DL4000,
  PT1001,
];

/** The same, ready to meet files. */
export const RULE_INDEX = new RuleIndex(DOCKERFILE_RULES);
