import { makeStyles, type Theme } from '@material-ui/core/styles';
import { Section } from '../PlatformTeamsPage/Section';
import { usePageStyles } from '../PlatformTeamsPage/usePageStyles';
import { messages } from './messages';

/** Where cards link to when somebody asks how they know. */
export const HOW_ANCHOR = 'how-answers-are-found';

const useStyles = makeStyles<Theme>(
  theme => ({
    list: {
      margin: 0,
      paddingLeft: theme.spacing(2.5),
      fontSize: 14,
      maxWidth: '72ch',
      '& li + li': { marginTop: theme.spacing(1) },
    },
  }),
  { name: 'PlatformTeamsHowAnswersAreFound' },
);

/** The order of precedence, in words for people. */
export function HowAnswersAreFound() {
  const classes = useStyles();
  const page = usePageStyles();
  return (
    <div id={HOW_ANCHOR}>
      <Section title={messages.howTitle}>
        <div className={page.body}>
          <ol className={classes.list}>
            {messages.how.map(step => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      </Section>
    </div>
  );
}
