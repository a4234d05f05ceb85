import type { ReactNode } from 'react';
import { Link } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { ResponsibilitySearchDocument } from '@cookie-factory/plugin-platform-teams-common';
import ListItemIcon from '@material-ui/core/ListItemIcon';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Info from '@material-ui/icons/InfoOutlined';
import { softText, ThemedText } from '../shared';
import { matchedWords, type Highlighted } from './matchedWords';
import { messages } from './messages';

const useStyles = makeStyles(theme => ({
  item: { display: 'flex', minWidth: 0, width: '100%' },
  content: {
    display: 'grid',
    gap: theme.spacing(0.5),
    minWidth: 0,
    overflowWrap: 'anywhere',
    '& a': { fontFamily: theme.typography.fontFamily },
  },
  team: { fontWeight: 700, '& a': { fontWeight: 700 } },
  description: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
    overflow: 'hidden',
    color: softText(theme),
  },
  found: { color: softText(theme) },
  aside: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(0.75),
    '& svg': { fontSize: 16 },
  },
}));

/** Props of {@link ResponsibilitySearchResultItem}. @public */
export interface ResponsibilitySearchResultItemProps {
  readonly icon?: ReactNode | ((result: object) => ReactNode);
  readonly result?: object;
  readonly highlight?: Highlighted;
}

/** A Responsibility among the results of a search: whom to ask, about what. */
export function ResponsibilitySearchResultItem({
  icon,
  result,
  highlight,
}: ResponsibilitySearchResultItemProps) {
  const classes = useStyles();
  if (!result) return null;
  const document = result as ResponsibilitySearchDocument;
  const { title, location, owner, concerns, description } = document;
  const words = matchedWords(highlight);
  return (
    <div className={classes.item}>
      {icon && (
        <ListItemIcon>
          {typeof icon === 'function' ? icon(result) : icon}
        </ListItemIcon>
      )}
      <ThemedText>
        <div className={classes.content}>
          <Typography variant="h6" component="h3">
            <Link noTrack to={location}>
              {title}
            </Link>
          </Typography>
          <Typography variant="body2">
            {messages.ask}{' '}
            <span className={classes.team}>
              <EntityRefLink entityRef={owner} hideIcon />
            </span>
            {concerns.length > 0 && ` ${messages.about} ${concerns.join(', ')}`}
          </Typography>
          {document.setAside && (
            <Typography variant="body2" className={classes.aside}>
              <Info aria-hidden />
              {messages.setAside[document.setAside]}
            </Typography>
          )}
          {description && (
            <Typography variant="body2" className={classes.description}>
              {description}
            </Typography>
          )}
          {words.length > 0 && (
            <Typography variant="caption" className={classes.found}>
              {messages.foundBy}: {words.join(', ')}
            </Typography>
          )}
        </div>
      </ThemedText>
    </div>
  );
}
