/** Puts the judgement on the model in use and the advice together. */
import type {
  AssessOptions,
  DockerfileFinding,
  ModelAdvice,
  ModelEvidence,
  OwnershipModel,
} from '../types';
import type { FileFacts } from './FileFacts';
import { modelTitle, OWNERSHIP_MODEL_OPTIONS } from './modelOptions';
import type { ObservedModel } from './observeModel';
import { recommendModel } from './recommendModel';

/** What the advice is made from. */
export interface AdviseOptions extends Pick<
  AssessOptions,
  'declaredModel' | 'evidence'
> {
  readonly facts: FileFacts;
  readonly observed: ObservedModel;
  readonly findings: readonly DockerfileFinding[];
  readonly imageBuildTeam: string | undefined;
  readonly securityTeam: string | undefined;
}

function declaredReason(
  declared: OwnershipModel,
  observed: ObservedModel,
): string {
  return declared === observed.model
    ? `The service's annotation says so. ${observed.reason}`
    : `The service's annotation says so, though the file looks different: ${modelTitle(observed.model)}.`;
}

/** Advises on the model. */
export function adviseModel({
  declaredModel,
  evidence = {},
  facts,
  observed,
  findings,
  imageBuildTeam,
  securityTeam,
}: AdviseOptions): ModelAdvice {
  const current = declaredModel ?? observed.model;
  const advice = recommendModel({
    current,
    facts,
    findings,
    evidence,
    imageBuildTeam,
    securityTeam,
  });
  const declared: ModelEvidence[] = declaredModel
    ? [
        {
          line: undefined,
          text: `The annotation platform-teams/dockerfile-model says ${declaredModel}.`,
        },
      ]
    : [];
  return {
    current,
    currentReason: declaredModel
      ? declaredReason(declaredModel, observed)
      : observed.reason,
    declared: declaredModel,
    recommended: advice.model,
    evidence: [...declared, ...observed.evidence],
    reasons: advice.reasons,
    wouldChange: advice.wouldChange,
    options: OWNERSHIP_MODEL_OPTIONS,
  };
}
