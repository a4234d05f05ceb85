import { useMemo, useState } from 'react';
import type {
  ConcernAnswer,
  EntityConcernsResponse,
} from '@cookie-factory/plugin-platform-teams-common';
import { LinkButton } from '@backstage/core-components';
import type { Entity } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { teamsPageLinkRef, vocabularyLinkRef } from '../../routes';
import { AsSeenByYou, usePageSlots } from '../shared';
import { HOW_ANCHOR } from '../VocabularyPage/HowAnswersAreFound';
import { AnswerRow } from './AnswerRow';
import { arrangeAnswers } from './arrangeAnswers';
import { FirstDay } from './FirstDay';
import { messages } from './messages';
import { SearchResults } from './SearchResults';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, padding: 0 },
  heading: {
    margin: theme.spacing(2, 0, 1),
    fontSize: 12.5,
    color: theme.palette.text.secondary,
  },
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    [theme.breakpoints.down('xs')]: {
      '& .MuiChip-root': { height: 44, borderRadius: 22, margin: 0 },
    },
  },
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    marginTop: theme.spacing(1.5),
  },
}));

/** Props of {@link Answers}. */
export interface AnswersProps {
  readonly response: EntityConcernsResponse;
  readonly query: string;
}

/** The answers of one entity; a search replaces the list in place. */
export function Answers({ response, query }: AnswersProps) {
  const classes = useStyles();
  const { answers, titles, partial, registered } = response;
  const [group, setGroup] = useState<string>();
  const teamsPage = useRouteRef(teamsPageLinkRef);
  const vocabulary = useRouteRef(vocabularyLinkRef);
  const { entity } = useEntity();
  const slotsOf = usePageSlots();
  const arranged = useMemo(() => arrangeAnswers(answers), [answers]);
  const slots = useMemo(
    () => slotsOf(answers.flatMap(teamsOf)),
    [answers, slotsOf],
  );
  if (query.trim()) {
    return <SearchResults response={response} query={query} slots={slots} />;
  }
  const rows = (list: typeof answers) => (
    <ul className={classes.list}>
      {list.map(answer => (
        <AnswerRow
          key={answer.concern}
          {...{ answer, titles, slots, partial }}
        />
      ))}
    </ul>
  );
  const opened = arranged.groups.find(one => one.group === group);
  const open = registered ? arranged.gaps : [];
  return (
    <>
      {arranged.required.length > 0 && (
        <>
          <h4 className={classes.heading}>
            What every {wordFor(entity)} needs
          </h4>
          {rows(arranged.required)}
        </>
      )}
      {arranged.groups.length > 0 && (
        <>
          <h4 className={classes.heading}>
            {arranged.required.length > 0 ? 'Everything else' : 'Whom to ask'}
          </h4>
          <div className={classes.chips}>
            {arranged.groups.map(one => (
              <Chip
                key={one.group}
                clickable
                size="small"
                variant="outlined"
                color={one.group === group ? 'primary' : 'default'}
                aria-pressed={one.group === group}
                label={`${one.group} ${one.answers.length}`}
                onClick={() =>
                  setGroup(one.group === group ? undefined : one.group)
                }
              />
            ))}
          </div>
          {opened && rows(opened.answers)}
        </>
      )}
      {open.length > 0 && (
        <>
          <h4 className={classes.heading}>No team yet</h4>
          {rows(open)}
        </>
      )}
      {!registered && !partial && (
        <FirstDay likelyTeams={response.likelyTeams} />
      )}
      {answers.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {partial
            ? 'Nothing that you may see.'
            : 'No area of work applies to this kind of entity.'}
        </Typography>
      )}
      {partial && <AsSeenByYou />}
      <div className={classes.footer}>
        <Typography variant="caption" color="textSecondary">
          {summary(
            answers.filter(({ outcome }) => outcome !== 'gap').length,
            open.length,
          )}
        </Typography>
        <div>
          {vocabulary && (
            <LinkButton
              to={`${vocabulary()}#${HOW_ANCHOR}`}
              size="small"
              color="primary"
            >
              {messages.howFound}
            </LinkButton>
          )}
          {teamsPage && (
            <LinkButton to={teamsPage()} size="small" color="primary">
              All platform teams
            </LinkButton>
          )}
        </div>
      </div>
    </>
  );
}

/** All teams that an answer shows: who answers, who claims, who could. */
function teamsOf(answer: ConcernAnswer): readonly string[] {
  return [
    ...(answer.team ? [answer.team] : []),
    ...answer.candidates.map(({ team }) => team),
    ...answer.suggestions.slice(0, 1).map(({ team }) => team),
  ];
}

/** What people call an entity like this: "production service". */
function wordFor({ kind, spec }: Entity): string {
  const word = typeof spec?.type === 'string' ? spec.type : kind;
  const words = word.toLocaleLowerCase('en-US').replace(/-/g, ' ');
  return spec?.lifecycle === 'production' ? `production ${words}` : words;
}

/** What has no team and is not asked of this entity counts as neither. */
function summary(answered: number, open: number): string {
  const answers = `${answered} ${answered === 1 ? 'answer' : 'answers'}`;
  return open > 0 ? `${answers}, ${open} without a team` : answers;
}
