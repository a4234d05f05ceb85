import { LinkButton } from '@backstage/core-components';
import type { TeamsResponse } from '@cookie-factory/plugin-platform-teams-common';
import { ChoiceChip, useUrlState, type UrlCodec } from '../shared';
import { whoHoldsMost } from './groupByPlatform';
import { Section } from './Section';
import { TeamsTable } from './TeamsTable';
import { usePagePath } from './usePagePath';
import { usePageStyles } from './usePageStyles';
import { useVocabulary } from './useVocabulary';

const teamsCodec: UrlCodec<{ readonly teams: 'platform' | 'discipline' }> = {
  read: params => ({
    teams: params.get('teams') === 'discipline' ? 'discipline' : 'platform',
  }),
  write: ({ teams }) => ({
    teams: teams === 'discipline' ? teams : undefined,
  }),
};

/** The platform teams with what each carries, and the way to register more. */
export function TeamsSection({ teams }: { teams: TeamsResponse }) {
  const words = useVocabulary();
  const page = usePagePath();
  const classes = usePageStyles();
  const { state, change } = useUrlState(teamsCodec);
  const left = teams.totalItems - teams.items.length;
  return (
    <Section
      title="Teams"
      sub={whoHoldsMost(teams.items)}
      action={
        <LinkButton variant="outlined" color="primary" to={`${page}/register`}>
          Register a responsibility
        </LinkButton>
      }
      footer={
        <>
          Asked on counts components, resources and systems. Customers are the
          teams that own them.
          {left > 0 &&
            ` ${left} more teams are not listed here; find them in the catalog.`}
        </>
      }
    >
      <div className={classes.choices} role="group" aria-label="Teams by">
        <span aria-hidden>By</span>
        {(['platform', 'discipline'] as const).map(by => (
          <ChoiceChip
            key={by}
            label={by === 'platform' ? 'Platform' : 'Kind of work'}
            pressed={state.teams === by}
            onPress={() => change({ teams: by })}
          />
        ))}
      </div>
      <TeamsTable
        teams={teams.items}
        words={words}
        by={state.teams}
        findingsOf={team => `${page}/findings?${new URLSearchParams({ team })}`}
      />
    </Section>
  );
}
