import type { ResponsibilityStanding } from '@cookie-factory/platform-teams-core';
import type { ResponsibilityResponse } from '@cookie-factory/plugin-platform-teams-common';
import { Section } from '../PlatformTeamsPage/Section';
import { usePageStyles } from '../PlatformTeamsPage/usePageStyles';
import { useVocabulary } from '../PlatformTeamsPage/useVocabulary';
import { AsSeenByYou } from '../shared';
import { MatchedEntities } from './MatchedEntities';
import { Meetings } from './Meetings';
import { messages } from './messages';
import { ReachFacts } from './ReachFacts';

const KINDS = ['alike', 'beaten', 'beats', 'same'] as const;

/** All there is to know of one registration, what needs mending first. */
export function StandingView(props: {
  readonly response: ResponsibilityResponse;
  readonly standing: ResponsibilityStanding;
}) {
  const { response, standing } = props;
  const { titles, partial } = response;
  const classes = usePageStyles();
  const words = useVocabulary();
  const { meetings, work, selects, excepted } = standing;
  const reach = [
    `${messages.selects(selects)}, ${messages.answers(work.entities)}`,
    ...(excepted > 0 ? [messages.excepted(excepted)] : []),
  ].join('; ');
  return (
    <div className={classes.sections}>
      <Section title={messages.reach} sub={`${reach}.`}>
        <div className={classes.body}>
          <ReachFacts standing={standing} titles={titles} words={words} />
          {meetings.length === 0 && (
            <p className={classes.sub}>{messages.alone}</p>
          )}
          {partial && <AsSeenByYou />}
        </div>
      </Section>
      {KINDS.map(how => {
        const some = meetings.filter(meeting => meeting.how === how);
        return (
          some.length > 0 && (
            <Meetings
              key={how}
              title={messages[how]}
              sub={messages[`${how}Sub`]}
              meetings={some}
              titles={titles}
              words={words}
            />
          )
        );
      })}
      <MatchedEntities
        rule={work.rule}
        concerns={work.concerns.map(({ concern }) => concern)}
        words={words}
      />
    </div>
  );
}
