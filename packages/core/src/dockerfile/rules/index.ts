import { CKV2_DOCKER_10 } from './CKV2_DOCKER_10';
import { CKV2_DOCKER_11 } from './CKV2_DOCKER_11';
import { CKV2_DOCKER_12 } from './CKV2_DOCKER_12';
import { CKV2_DOCKER_13 } from './CKV2_DOCKER_13';
import { CKV2_DOCKER_14 } from './CKV2_DOCKER_14';
import { CKV2_DOCKER_15 } from './CKV2_DOCKER_15';
import { CKV2_DOCKER_16 } from './CKV2_DOCKER_16';
import { CKV2_DOCKER_17 } from './CKV2_DOCKER_17';
import { CKV2_DOCKER_2 } from './CKV2_DOCKER_2';
import { CKV2_DOCKER_3 } from './CKV2_DOCKER_3';
import { CKV2_DOCKER_4 } from './CKV2_DOCKER_4';
import { CKV2_DOCKER_5 } from './CKV2_DOCKER_5';
import { CKV2_DOCKER_6 } from './CKV2_DOCKER_6';
import { CKV2_DOCKER_7 } from './CKV2_DOCKER_7';
import { CKV2_DOCKER_8 } from './CKV2_DOCKER_8';
import { CKV2_DOCKER_9 } from './CKV2_DOCKER_9';
import { CKV_DOCKER_3 } from './CKV_DOCKER_3';
import { DL3002 } from './DL3002';
import { DL3003 } from './DL3003';
import { DL3004 } from './DL3004';
import { DL3006 } from './DL3006';
import { DL3007 } from './DL3007';
import { DL3008 } from './DL3008';
import { DL3020 } from './DL3020';
import { DL3024 } from './DL3024';
import { DL3025 } from './DL3025';
import { DL3029 } from './DL3029';
import { DL3046 } from './DL3046';
import { DL3063 } from './DL3063';
import { DL3065 } from './DL3065';
import { DL3066 } from './DL3066';
import { DL4000 } from './DL4000';
import type { DockerfileRule } from './DockerfileRule';
import { FromAsCasing } from './FromAsCasing';
import { InvalidDefaultArgInFrom } from './InvalidDefaultArgInFrom';
import { PT1001 } from './PT1001';
import { PT1005 } from './PT1005';
import { PT1006 } from './PT1006';
import { StageNameCasing } from './StageNameCasing';
import { UndefinedArgInFrom } from './UndefinedArgInFrom';
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
  CKV2_DOCKER_10,
  CKV2_DOCKER_11,
  CKV2_DOCKER_12,
  CKV2_DOCKER_13,
  CKV2_DOCKER_14,
  CKV2_DOCKER_15,
  CKV2_DOCKER_16,
  CKV2_DOCKER_17,
  CKV2_DOCKER_2,
  CKV2_DOCKER_3,
  CKV2_DOCKER_4,
  CKV2_DOCKER_5,
  CKV2_DOCKER_6,
  CKV2_DOCKER_7,
  CKV2_DOCKER_8,
  CKV2_DOCKER_9,
  CKV_DOCKER_3,
  DL3002,
  DL3003,
  DL3004,
  DL3006,
  DL3007,
  DL3008,
  DL3020,
  DL3024,
  DL3025,
  DL3029,
  DL3046,
  DL3063,
  DL3065,
  DL3066,
  DL4000,
  FromAsCasing,
  InvalidDefaultArgInFrom,
  PT1001,
  PT1005,
  PT1006,
  StageNameCasing,
  UndefinedArgInFrom,
];

/** The same, ready to meet files. */
export const RULE_INDEX = new RuleIndex(DOCKERFILE_RULES);
