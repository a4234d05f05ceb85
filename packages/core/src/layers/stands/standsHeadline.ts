/** The one sentence above "what stands on what". */
import { joinWords } from '../../catalog/Issue';
import { countOf } from '../serves/describeMachine';
import type { CrossingCounts, LayersCoverage } from '../types';

/** Writes the sentence, without a full stop. @internal */
export function standsHeadline(facts: {
  readonly coverage: LayersCoverage;
  readonly crossings: CrossingCounts;
  readonly narrowed: boolean;
}): string {
  const { entities, withDependencies } = facts.coverage;
  if (entities === 0) {
    return facts.narrowed
      ? 'Nothing in the catalog fits these filters'
      : 'Nothing in this catalog can stand in a layer yet: it holds no components, resources, APIs or templates';
  }
  if (withDependencies === 0) {
    return `None of ${countOf(entities, 'entity', 'entities')} says what it depends on, so nobody knows what stands on what`;
  }
  return `${withDependencies.toLocaleString('en')} of ${countOf(entities, 'entity says', 'entities say')} what ${entities === 1 ? 'it stands' : 'they stand'} on; ${crossed(facts.crossings)}`;
}

function crossed({ bypass, upward, cycle }: CrossingCounts): string {
  const parts = [
    ...(bypass > 0
      ? [
          countOf(
            bypass,
            'dependency past the platform',
            'dependencies past the platform',
          ),
        ]
      : []),
    ...(upward > 0
      ? [countOf(upward, 'dependency upward', 'dependencies upward')]
      : []),
    ...(cycle > 0
      ? [countOf(cycle, 'circle between layers', 'circles between layers')]
      : []),
  ];
  return parts.length > 0
    ? joinWords(parts)
    : 'among these, nothing crosses the layers';
}
