import { useMemo } from 'react';
import Button from '@material-ui/core/Button';
import type {
  VocabularyHoldersResponse,
  VocabularyResponse,
} from '@cookie-factory/plugin-platform-teams-common';
import { Section } from '../PlatformTeamsPage/Section';
import { usePageStyles } from '../PlatformTeamsPage/usePageStyles';
import { AsSeenByYou, useScrollToHash, useUrlState } from '../shared';
import { ConcernRow } from './ConcernRow';
import { HowAnswersAreFound } from './HowAnswersAreFound';
import { messages } from './messages';
import {
  filterVocabulary,
  vocabularyCodec,
  type HeldConcern,
} from './vocabularyFilter';
import { VocabularyFilters } from './VocabularyFilters';

const NOBODY = {
  applies: 0,
  required: 0,
  holders: [],
  holdersTotal: 0,
  byOwner: 0,
  claimedTwice: 0,
  withoutTeam: 0,
  requiredOpen: 0,
};

/** The areas of work by kind of team, narrowed as the URL says. */
export function VocabularyList(props: {
  vocabulary: VocabularyResponse;
  holders: VocabularyHoldersResponse;
}) {
  const { vocabulary, holders } = props;
  const classes = usePageStyles();
  const { state: filter, change } = useUrlState(vocabularyCodec);
  const { titles, partial } = holders;
  const all = useMemo(() => {
    const known = new Map(holders.concerns.map(one => [one.concern, one]));
    return vocabulary.concerns.map((concern): HeldConcern => ({
      concern,
      holders: known.get(concern.id) ?? { concern: concern.id, ...NOBODY },
    }));
  }, [vocabulary, holders]);
  const found = useMemo(
    () => filterVocabulary(all, filter, ref => titles[ref] ?? ref),
    [all, filter, titles],
  );
  useScrollToHash();
  const held = all.filter(({ holders: { holdersTotal } }) => holdersTotal > 0);
  const layers = new Map(vocabulary.layers.map(({ id, title }) => [id, title]));
  return (
    <div className={classes.sections}>
      <Section
        title={messages.title}
        sub={messages.sub(all.length, held.length)}
      >
        <div className={classes.body}>
          <VocabularyFilters
            vocabulary={vocabulary}
            filter={filter}
            onChange={change}
          />
          <p role="status" className={classes.soft}>
            {found.length === 0
              ? messages.none
              : messages.found(found.length, all.length)}
          </p>
          {found.length === 0 && (
            <Button
              size="small"
              color="primary"
              onClick={() =>
                change({
                  text: '',
                  discipline: undefined,
                  group: undefined,
                  held: undefined,
                })
              }
            >
              {messages.clear}
            </Button>
          )}
          {partial && <AsSeenByYou />}
        </div>
      </Section>
      {vocabulary.disciplines.map(({ id, title, description }) => {
        const concerns = found.filter(
          ({ concern }) => concern.discipline === id,
        );
        return (
          concerns.length > 0 && (
            <Section key={id} title={title} sub={description}>
              <div className={classes.body}>
                <ul className={classes.list}>
                  {concerns.map(one => (
                    <ConcernRow
                      key={one.concern.id}
                      held={one}
                      titles={titles}
                      partial={partial}
                      layer={layers.get(one.concern.layer)}
                    />
                  ))}
                </ul>
              </div>
            </Section>
          )
        );
      })}
      <HowAnswersAreFound />
    </div>
  );
}
