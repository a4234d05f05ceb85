import type { Discipline } from './types';

/** The disciplines that ship. @internal */
export const packagedDisciplines: readonly Discipline[] = [
  {
    id: 'sre',
    title: 'Reliability',
    description:
      'Keeps what runs in production healthy, and gets it back when it is not.',
    side: 'platform',
  },
  {
    id: 'devx',
    title: 'Developer experience',
    description:
      'Makes it quick and pleasant to get code from an idea to production.',
    side: 'platform',
  },
  {
    id: 'cloud-engineering',
    title: 'Cloud',
    description:
      'Sets up the networks, machines and accounts that everything else stands on.',
    side: 'platform',
  },
  {
    id: 'ml-platform',
    title: 'Machine learning platform',
    description: 'Provides what models are built, run and watched with.',
    side: 'platform',
  },
  {
    id: 'security',
    title: 'Security',
    description: 'Keeps what we run and what we know out of the wrong hands.',
    side: 'platform',
  },
  {
    id: 'application',
    title: 'Application',
    description: 'Builds what customers of the company use.',
    side: 'customer',
  },
  {
    id: 'ml-application',
    title: 'Machine learning application',
    description: 'Builds the models that products use.',
    side: 'customer',
  },
];
