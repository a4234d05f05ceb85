import type { EntityConcernsResponse } from '@cookie-factory/plugin-platform-teams-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { AsSeenByYou, type OwnerSlot } from '../shared';
import { AnswerRow } from './AnswerRow';
import { ContactLinks } from './ContactButton';
import { searchAnswers } from './searchAnswers';

const useStyles = makeStyles(theme => ({
  list: { margin: theme.spacing(1, 0, 0), padding: 0 },
  none: { marginTop: theme.spacing(2) },
}));

/** What was found, in place of the list; nothing found leads to the owner. */
export function SearchResults(props: {
  readonly response: EntityConcernsResponse;
  readonly query: string;
  readonly slots: ReadonlyMap<string, OwnerSlot>;
}) {
  const classes = useStyles();
  const { response, query, slots } = props;
  const { answers, titles, partial, owner } = response;
  const found = searchAnswers(answers, query);
  const contacts =
    answers.find(({ team }) => team !== null && team === owner)?.contacts ?? [];
  return (
    <>
      <div role="status">
        {found.length === 0 && (
          <div className={classes.none}>
            <Typography variant="body2">
              No area of work is called that here.
            </Typography>
            <Typography variant="body2" color="textSecondary">
              Try another word
              {owner && (
                <>
                  , or ask the owner,{' '}
                  <EntityRefLink
                    entityRef={owner}
                    title={titles[owner]}
                    hideIcon
                  />
                </>
              )}
              .
            </Typography>
            <ContactLinks contacts={contacts.slice(0, 1)} />
          </div>
        )}
        {found.length > 0 && (
          <Typography variant="caption" color="textSecondary">
            {found.length} of {answers.length} answers
          </Typography>
        )}
      </div>
      <ul className={classes.list}>
        {found.map(({ answer, keyword }) => (
          <AnswerRow
            key={answer.concern}
            {...{ answer, titles, slots, partial, query, keyword }}
          />
        ))}
      </ul>
      {partial && <AsSeenByYou />}
    </>
  );
}
