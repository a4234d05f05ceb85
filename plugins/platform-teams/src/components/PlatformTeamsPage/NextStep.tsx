import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import type { FindingGroup } from '@cookie-factory/platform-teams-core';
import { useRegisterLink } from '../CoverageMatrix';
import { whatIfQuery } from '../WhatIf/whatIfState';
import { titleOf } from './titleOf';
import { usePagePath } from './usePagePath';
import { usePageStyles } from './usePageStyles';

/** What to do about a group of findings: the place to do it, and how. */
export function NextStep(props: {
  group: FindingGroup;
  titles: Readonly<Record<string, string>>;
}) {
  const { group, titles } = props;
  const classes = usePageStyles();
  const registerLink = useRegisterLink();
  const entityLink = useRouteRef(entityRouteRef);
  const page = usePagePath();
  const step = stepOf(group, titles, {
    register: concern => registerLink({ concern }),
    whatIf: (rule, rules) => `${page}/what-if?${whatIfQuery(rule, rules)}`,
    entity: ref => entityLink?.(parseEntityRef(ref)),
  });
  return (
    <>
      {step?.to && (
        <Link to={step.to} className={classes.step}>
          {step.words}
        </Link>
      )}
      {group.fix && <div className={classes.soft}>{group.fix}</div>}
    </>
  );
}

interface Places {
  readonly register: (concern: string) => string | undefined;
  readonly whatIf: (rule: string, rules?: readonly string[]) => string;
  readonly entity: (ref: string) => string | undefined;
}

function stepOf(
  group: FindingGroup,
  titles: Readonly<Record<string, string>>,
  places: Places,
): { readonly words: string; readonly to: string | undefined } | undefined {
  const { kind, concern, rule, entity, where } = group;
  if (kind === 'conflict' && rule) {
    return { words: 'Choose one', to: places.whatIf(rule, group.rules) };
  }
  if (rule) {
    const verb = kind === 'gap' ? 'Extend' : 'Change';
    return {
      words: `${verb} ${titleOf(rule, titles)}`,
      to: places.whatIf(rule),
    };
  }
  if (kind === 'gap' && concern && where.groups.length === 0) {
    return { words: 'Register it', to: places.register(concern) };
  }
  return entity
    ? { words: `Open ${titleOf(entity, titles)}`, to: places.entity(entity) }
    : undefined;
}
