import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import CheckCircle from '@material-ui/icons/CheckCircle';
import RadioButtonUnchecked from '@material-ui/icons/RadioButtonUnchecked';
import type {
  MatchedEntitiesFilter,
  MatchedEntity,
} from '@cookie-factory/platform-teams-core';
import { usePageStyles } from '../PlatformTeamsPage/usePageStyles';
import type { Words } from '../PlatformTeamsPage/useVocabulary';
import { RequestError, SkeletonRows } from '../shared';
import { messages } from './messages';
import { useMatchedPages } from './useMatchedPages';

const useStyles = makeStyles<Theme>(
  theme => ({
    row: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
      gap: theme.spacing(0.5, 3),
      padding: theme.spacing(0.75, 0),
      fontSize: 14,
      breakInside: 'avoid',
      overflowWrap: 'anywhere',
      '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
      [theme.breakpoints.down('xs')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
    fares: { display: 'flex', gap: theme.spacing(1) },
    icon: { fontSize: 18 },
    won: { color: theme.palette.success.main },
  }),
  { name: 'PlatformTeamsMatchedList' },
);

/** Entities that a registration reaches, a page at a time. */
export function MatchedList(props: {
  readonly rule: string;
  readonly filter: MatchedEntitiesFilter;
  readonly words: Words;
}) {
  const { rule, filter, words } = props;
  const classes = useStyles();
  const page = usePageStyles();
  const pages = useMatchedPages(rule, filter);
  const { first, items, titles, totalItems } = pages;
  if (first.status === 'loading') {
    return <SkeletonRows rows={3} label={messages.entitiesLoading} />;
  }
  if (first.status === 'error') {
    return (
      <RequestError
        what={messages.entitiesFailed}
        error={first.error}
        retry={first.retry}
      />
    );
  }
  if (items.length === 0) {
    return <p className={page.sub}>{messages.noneFound}</p>;
  }
  return (
    <>
      <ul className={page.list}>
        {items.map(item => (
          <li key={item.ref} className={classes.row}>
            <div>
              <EntityRefLink
                entityRef={item.ref}
                title={titles[item.ref]}
                hideIcon
              />
              <div className={page.soft}>
                {kindOf(item.ref)}, {item.by}
              </div>
            </div>
            <Fares item={item} words={words} />
          </li>
        ))}
      </ul>
      <p className={page.soft} role="status">
        {messages.shown(items.length, totalItems)}
      </p>
      {pages.moreError && (
        <RequestError
          what={messages.entitiesFailed}
          error={pages.moreError}
          retry={pages.showMore}
        />
      )}
      {pages.hasMore && !pages.moreError && (
        <Button
          size="small"
          color="primary"
          disabled={pages.isLoadingMore}
          onClick={pages.showMore}
        >
          {pages.isLoadingMore ? messages.loadingMore : messages.more}
        </Button>
      )}
    </>
  );
}

function Fares({ item, words }: { item: MatchedEntity; words: Words }) {
  const classes = useStyles();
  const list = (ids: readonly string[]) =>
    ids.map(id => words.concern(id).title).join(', ');
  return (
    <div>
      {item.answers.length > 0 && (
        <div className={classes.fares}>
          <CheckCircle
            aria-hidden
            className={`${classes.icon} ${classes.won}`}
          />
          {messages.answersHere(list(item.answers))}
        </div>
      )}
      {item.loses.length > 0 && (
        <div className={classes.fares}>
          <RadioButtonUnchecked aria-hidden className={classes.icon} />
          {messages.losesHere(list(item.loses))}
        </div>
      )}
    </div>
  );
}

/** The kind of an entity, as people write it. */
function kindOf(ref: string): string {
  const kind = ref.slice(0, ref.indexOf(':'));
  return kind === 'api' ? 'API' : kind;
}
