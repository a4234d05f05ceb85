/**
 * Which model would fit, from reasons that a reader can check. Platform and hybrid need a team that
 * is accountable for image builds; without one they are never advised.
 */
import { teamName } from '../attribute/ownerReason';
import type {
  DockerfileEvidence,
  DockerfileFinding,
  OwnershipModel,
} from '../types';
import type { FileFacts } from './FileFacts';
import { modelTitle } from './modelOptions';

/** A reason for the advice. */
export interface AdviceReason {
  readonly text: string;
  readonly lines?: readonly number[];
}

/** The advice. */
export interface Recommendation {
  readonly model: OwnershipModel;
  /** At most three. */
  readonly reasons: readonly AdviceReason[];
  readonly wouldChange: readonly string[];
}

/** What the advice rests on. */
export interface RecommendOptions {
  readonly current: OwnershipModel;
  readonly facts: FileFacts;
  readonly findings: readonly DockerfileFinding[];
  readonly evidence: DockerfileEvidence;
  readonly imageBuildTeam: string | undefined;
  readonly securityTeam: string | undefined;
}

const MANY_SIBLINGS = 3;
const MANY_BASES = 5;

const REGULATED = new Set([
  'regulated',
  'pci',
  'pci-dss',
  'hipaa',
  'sox',
  'gdpr',
  'iso27001',
  'soc2',
  'fedramp',
  'dora',
]);

const SECURITY_CONCERNS = new Set(['secrets', 'supply-chain', 'runtime-user']);

/** The facts that decide, named. */
interface Signals {
  readonly team: string | undefined;
  readonly siblings: number;
  /** How many base images the services of the team build on. */
  readonly bases: number;
  readonly regulated: string | undefined;
  readonly securityLines: readonly number[];
  readonly platformLines: readonly number[];
  /** Whether at least a quarter of the lines are usually a platform team's. */
  readonly heavy: boolean;
  /** Whether more than remarks stands open. */
  readonly open: boolean;
}

function readSignals({
  facts,
  findings,
  evidence,
  imageBuildTeam,
}: RecommendOptions): Signals {
  let open = false;
  const security = new Set<number>();
  for (const { severity, concern, line } of findings) {
    if (severity === 'info') continue;
    open = true;
    if (SECURITY_CONCERNS.has(concern)) security.add(line);
  }
  return {
    team: imageBuildTeam,
    siblings: evidence.siblings ?? 0,
    bases: evidence.distinctBases ?? 0,
    regulated: evidence.tags?.find(tag => REGULATED.has(tag.toLowerCase())),
    securityLines: [...security],
    platformLines: facts.platformLines,
    heavy: facts.platformLines.length * 4 >= facts.codeLines,
    open,
  };
}

function lineList(lines: readonly number[]): string {
  const shown = lines.slice(0, 4).join(', ');
  const more = lines.length > 4 ? ' and more' : '';
  return `${lines.length === 1 ? 'line' : 'lines'} ${shown}${more}`;
}

function choose(
  signals: Signals,
  current: OwnershipModel,
  hasReviewer: boolean,
): OwnershipModel {
  if (current === 'generated') return 'generated';
  const { team, siblings, bases, regulated, heavy, securityLines, open } =
    signals;
  if (team) {
    // What works and is kept by the team is no reason to change.
    if (current === 'platform' && !open) return 'platform';
    if (current === 'hybrid') return 'hybrid';
    if (
      siblings >= MANY_SIBLINGS ||
      bases >= MANY_BASES ||
      (heavy && open) ||
      (regulated && heavy)
    )
      return 'hybrid';
  }
  const risky = securityLines.length > 0 || regulated !== undefined;
  if ((risky || current === 'reviewed') && hasReviewer) return 'reviewed';
  return 'developer';
}

function teamReason({ team }: Signals): AdviceReason {
  return team
    ? {
        text: `There is a team for it: ${teamName(team)} looks after container images.`,
      }
    : {
        text: 'No team looks after container images yet, so nobody could take lines over.',
      };
}

function siblingReason(
  { siblings, platformLines }: Signals,
  { bases }: FileFacts,
): AdviceReason | undefined {
  if (siblings < MANY_SIBLINGS) return undefined;
  const images = bases > 1 ? `, on ${bases} different base images` : '';
  return {
    text: `${siblings} services repeat these lines${images}.`,
    lines: platformLines,
  };
}

function basesReason({ bases }: Signals): AdviceReason | undefined {
  return bases >= MANY_BASES
    ? { text: `The team's services build on ${bases} different base images.` }
    : undefined;
}

function securityReason({ securityLines }: Signals): AdviceReason | undefined {
  const count = securityLines.length;
  if (count === 0) return undefined;
  const stand =
    count === 1 ? 'security finding stands' : 'security findings stand';
  return {
    text: `${count} ${stand} on ${lineList(securityLines)}.`,
    lines: securityLines,
  };
}

function regulatedReason({ regulated }: Signals): AdviceReason | undefined {
  return regulated
    ? {
        text: `The service is tagged ${regulated}, so its image is looked at closely.`,
      }
    : undefined;
}

function shareReason(
  { platformLines }: Signals,
  { codeLines }: FileFacts,
): AdviceReason {
  const count = platformLines.length;
  return count * 4 >= codeLines
    ? {
        text: `${count} of ${codeLines} lines are usually a platform team's work.`,
        lines: platformLines,
      }
    : {
        text: `${codeLines - count} of ${codeLines} lines are about the application alone.`,
      };
}

function changes(model: OwnershipModel, signals: Signals): string[] {
  switch (model) {
    case 'hybrid':
    case 'platform':
      return [
        'If no team looked after container images, we would not advise it.',
        ...(signals.siblings >= MANY_SIBLINGS
          ? [
              `If fewer than ${MANY_SIBLINGS} services shared these lines and nothing was open, we would advise: ${modelTitle('developer')}.`,
            ]
          : []),
        ...(signals.bases >= MANY_BASES
          ? [
              `If the team's services built on fewer than ${MANY_BASES} base images and nothing was open, we would advise: ${modelTitle('developer')}.`,
            ]
          : []),
      ];
    case 'reviewed':
      return [
        ...(signals.team
          ? []
          : [
              `If a team looked after container images, we could advise: ${modelTitle('hybrid')}.`,
            ]),
        `If no security finding was open and the service was not regulated, we would advise: ${modelTitle('developer')}.`,
      ];
    case 'generated':
      return [
        'If the image was no longer generated, we would look at its lines.',
      ];
    default:
      return [
        ...(signals.team
          ? [
              `If ${MANY_SIBLINGS} or more services shared these lines, we would advise: ${modelTitle('hybrid')}.`,
            ]
          : [
              `If a team registered container images, we could advise: ${modelTitle('hybrid')}.`,
            ]),
        `If a security finding was open and somebody could review it, we would advise: ${modelTitle('reviewed')}.`,
      ];
  }
}

/** Advises a model. */
export function recommendModel(options: RecommendOptions): Recommendation {
  const { current, facts, imageBuildTeam, securityTeam } = options;
  const signals = readSignals(options);
  const hasReviewer =
    (securityTeam ?? imageBuildTeam) !== undefined || current === 'reviewed';
  const model = choose(signals, current, hasReviewer);
  const shared = model === 'hybrid' || model === 'platform';
  const reasons = shared
    ? [
        teamReason(signals),
        siblingReason(signals, facts),
        basesReason(signals),
        securityReason(signals),
        regulatedReason(signals),
        shareReason(signals, facts),
      ]
    : [
        securityReason(signals),
        regulatedReason(signals),
        ...(signals.team ? [] : [teamReason(signals)]),
        shareReason(signals, facts),
      ];
  return {
    model,
    reasons: reasons.filter(reason => reason !== undefined).slice(0, 3),
    wouldChange: changes(model, signals),
  };
}
