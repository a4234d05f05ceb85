import { Content, Link, LinkButton } from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import Card from '@material-ui/core/Card';
import CardActions from '@material-ui/core/CardActions';
import CardContent from '@material-ui/core/CardContent';
import Grid from '@material-ui/core/Grid';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { messages, questionsAbout } from './questions';

const useStyles = makeStyles(theme => ({
  intro: { maxWidth: 720, margin: theme.spacing(2, 0, 4) },
  card: { height: '100%', display: 'flex', flexDirection: 'column' },
  text: { flexGrow: 1 },
  actions: { padding: theme.spacing(0, 2, 2), justifyContent: 'flex-start' },
  more: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 4),
    marginTop: theme.spacing(4),
  },
}));

const DEFAULT_EXAMPLE = 'component:default/checkout-api';

/** The home page: each question that the product answers, with an example one click away. */
export function ThreeQuestions() {
  const classes = useStyles();
  const config = useApi(configApiRef);
  const organization = config.getOptionalString('organization.name');
  const questions = questionsAbout(
    config.getOptionalString('app.exampleComponent') ?? DEFAULT_EXAMPLE,
  );

  return (
    <Content>
      <div className={classes.intro}>
        <Typography variant="h2" component="h1" gutterBottom>
          {messages.title}
        </Typography>
        <Typography>
          {messages.subtitle(organization ?? 'this company')}
        </Typography>
      </div>
      <Grid container spacing={3}>
        {questions.map(question => (
          <Grid item xs={12} md={4} key={question.title}>
            <Card className={classes.card}>
              <CardContent className={classes.text}>
                <Typography variant="h5" component="h2" gutterBottom>
                  {question.title}
                </Typography>
                <Typography>{question.text}</Typography>
              </CardContent>
              <CardActions className={classes.actions}>
                <LinkButton
                  to={question.to}
                  role="link"
                  variant="contained"
                  color="primary"
                >
                  {question.example}
                </LinkButton>
              </CardActions>
            </Card>
          </Grid>
        ))}
      </Grid>
      <Typography component="div" className={classes.more}>
        <Link to="/platform-teams">{messages.teams}</Link>
        <Link to="/catalog">{messages.catalog}</Link>
      </Typography>
    </Content>
  );
}
