import type { ConcernAnswer } from '@cookie-factory/plugin-platform-teams-common';
import { LinkButton } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import CheckCircle from '@material-ui/icons/CheckCircle';
import RadioButtonUnchecked from '@material-ui/icons/RadioButtonUnchecked';
import { HandOffLine } from '../RaiseHandOff';
import { safeLink, softText } from '../shared';
import { candidateContacts } from './candidateContacts';
import { ContactLinks } from './ContactButton';
import { TemplateButton } from './TemplateButton';

const useStyles = makeStyles(theme => ({
  details: {
    margin: theme.spacing(0, 0, 1.5),
    padding: theme.spacing(1.5, 2),
    borderRadius: theme.shape.borderRadius,
    background: theme.palette.action.hover,
    overflowWrap: 'anywhere',
    '& .MuiTypography-colorTextSecondary': { color: softText(theme) },
  },
  chain: { listStyle: 'none', margin: theme.spacing(1, 0), padding: 0 },
  link: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: theme.spacing(1),
    padding: theme.spacing(0.5, 0),
  },
  won: { color: theme.palette.success.main },
  lost: { color: softText(theme) },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1.5),
  },
}));

/** Props of {@link AnswerDetails}. */
export interface AnswerDetailsProps {
  readonly answer: ConcernAnswer;
  readonly titles: Readonly<Record<string, string>>;
}

/** Why this team: the reason, the rules that were considered, and every way to go on. */
export function AnswerDetails({ answer, titles }: AnswerDetailsProps) {
  const classes = useStyles();
  const { about, chain, contacts, automatedBy } = answer;
  const editUrl = safeLink(answer.editUrl);
  return (
    <div className={classes.details}>
      <Typography variant="body2">{answer.reason}</Typography>
      <Typography variant="body2" color="textSecondary">
        {about.description}
      </Typography>
      {chain.length > 0 && (
        <ul className={classes.chain} aria-label="Rules that were considered">
          {chain.map(link => (
            <li key={link.rule} className={classes.link}>
              {link.won ? (
                <CheckCircle
                  fontSize="small"
                  className={classes.won}
                  titleAccess="This one answers"
                />
              ) : (
                <RadioButtonUnchecked
                  fontSize="small"
                  className={classes.lost}
                  titleAccess={link.setAside ? 'Set aside' : 'Does not answer'}
                />
              )}
              <Typography
                variant="body2"
                className={link.won ? undefined : classes.lost}
              >
                <EntityRefLink
                  entityRef={link.rule}
                  title={link.title}
                  hideIcon
                />{' '}
                {link.reason}
              </Typography>
            </li>
          ))}
        </ul>
      )}
      {candidateContacts(answer.candidates)
        .filter(one => one.contacts.length > 0)
        .map(({ team, contacts: theirs }) => (
          <div key={team} className={classes.row}>
            <Typography variant="body2">{titles[team] ?? team}:</Typography>
            <ContactLinks contacts={theirs} />
          </div>
        ))}
      <HandOffLine answer={answer} titles={titles} />
      <div className={classes.row}>
        {automatedBy.slice(1).map(ref => (
          <TemplateButton
            key={ref}
            templateRef={ref}
            title={titles[ref] ?? ref}
            filled={false}
          />
        ))}
        <ContactLinks contacts={contacts} />
        <OtherTeams verb="Also helps" refs={answer.assisting} titles={titles} />
        <OtherTeams verb="Also asked" refs={answer.consulted} titles={titles} />
        <OtherTeams
          verb="Kept informed"
          refs={answer.informed}
          titles={titles}
        />
        <OtherTeams
          verb="Must not change it"
          refs={answer.excluded}
          titles={titles}
        />
        {editUrl && (
          <LinkButton to={editUrl} size="small" color="primary">
            Wrong? Suggest a change
          </LinkButton>
        )}
      </div>
    </div>
  );
}

function OtherTeams(props: {
  readonly verb: string;
  readonly refs: readonly string[];
  readonly titles: Readonly<Record<string, string>>;
}) {
  if (props.refs.length === 0) return null;
  return (
    <Typography variant="body2" color="textSecondary">
      {props.verb}:{' '}
      {props.refs.map((ref, index) => (
        <span key={ref}>
          {index > 0 && ', '}
          <EntityRefLink entityRef={ref} title={props.titles[ref]} hideIcon />
        </span>
      ))}
    </Typography>
  );
}
