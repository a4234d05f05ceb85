/** The ways to share the writing of a Dockerfile, with what speaks for and against each. */
import type { OwnershipModel, OwnershipModelOption } from '../types';

/** The four models that a team can choose. @public */
export const OWNERSHIP_MODEL_OPTIONS: readonly OwnershipModelOption[] = [
  {
    model: 'developer',
    title: 'Developers write it',
    description:
      'The team that owns the service writes and keeps the whole Dockerfile.',
    pros: [
      'A setting or a package is one line away, on the same day.',
      'Those who know the application decide how it is built.',
    ],
    cons: [
      'Production can be surprised: users, base images and updates differ from service to service.',
      "Security is nobody's main work.",
    ],
  },
  {
    model: 'platform',
    title: 'A platform team writes it',
    description:
      'A platform team writes and keeps the Dockerfile for the team that owns the service.',
    pros: [
      'Every image is built and hardened in the same way.',
      'A fix reaches all services at once.',
    ],
    cons: [
      'Developers wait for days to add one setting.',
      'The platform team has to know every application.',
    ],
  },
  {
    model: 'hybrid',
    title: 'Hybrid',
    description:
      'Developers list files, settings and dependencies. A platform team builds the image from that list.',
    pros: [
      'A setting is one line in the list, and needs nobody else.',
      'Base image, user and labels are right everywhere.',
    ],
    cons: [
      'It needs a team that looks after image builds.',
      'What the list cannot say needs a talk first.',
    ],
  },
  {
    model: 'reviewed',
    title: 'Developers write it, others review',
    description:
      'Developers write the Dockerfile. SRE or security reviews the lines that concern them, and only those.',
    pros: [
      'Developers keep their pace where nothing is at risk.',
      'Risky lines are seen by those who answer for them.',
    ],
    cons: [
      'A review can take time.',
      'Every service still solves the same things by itself.',
    ],
  },
];

const TITLES: Readonly<Record<OwnershipModel, string>> = {
  developer: 'developers write it',
  platform: 'a platform team writes it',
  hybrid: 'hybrid',
  reviewed: 'developers write it, others review',
  generated: 'a tool generates it',
};

/** A model as it stands in the middle of a sentence. */
export function modelTitle(model: OwnershipModel): string {
  return TITLES[model];
}
