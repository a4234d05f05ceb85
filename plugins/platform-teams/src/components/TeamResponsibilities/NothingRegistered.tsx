import type { TeamProfile } from '@cookie-factory/platform-teams-core';
import { minimalResponsibility } from '../PlatformTeamsPage/minimalResponsibility';
import { Section } from '../PlatformTeamsPage/Section';
import { usePageStyles } from '../PlatformTeamsPage/usePageStyles';
import { YamlSnippet } from '../shared';

/** Work that is likely for a discipline, to begin a first file with. */
const LIKELY: Readonly<Record<string, readonly string[]>> = {
  sre: ['monitoring', 'incident-response'],
  devx: ['ci-cd'],
  'cloud-engineering': ['networking', 'cloud-cost'],
  'ml-platform': ['model-monitoring'],
  security: ['secret-management', 'vulnerability-management'],
};

/** A platform team that has not said yet what it does. */
export function NothingRegistered({ profile }: { profile: TeamProfile }) {
  const classes = usePageStyles();
  const concerns =
    profile.platformTeam?.disciplines.flatMap(id => LIKELY[id] ?? []) ?? [];
  return (
    <Section title="Nothing registered yet" sub={profile.platformTeam?.reason}>
      <div className={classes.body}>
        <p className={classes.sub}>
          {concerns.length > 0
            ? 'A team of this kind is likely asked about the work in this file. Put it where your catalog reads it, and change what does not fit.'
            : 'Put this file where your catalog reads it; the areas of work are yours to change.'}
        </p>
        <YamlSnippet
          text={minimalResponsibility({
            team: profile.team,
            concerns: concerns.length > 0 ? concerns : ['monitoring'],
          })}
        />
      </div>
    </Section>
  );
}
