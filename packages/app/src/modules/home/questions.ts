/** A question that the product answers, with an example to start from. */
export interface Question {
  readonly title: string;
  readonly text: string;
  readonly example: string;
  readonly to: string;
}

const EXAMPLE = '/catalog/default/component/checkout-api';

/** The three questions, in the order in which a newcomer asks them. */
export const questions: readonly Question[] = [
  {
    title: 'Who do I ask?',
    text: 'A pipeline fails, an alarm rings, a database fills up. The page of every service names the one team to ask about it, and says why.',
    example: 'Ask about checkout-api',
    to: EXAMPLE,
  },
  {
    title: 'Whose line is this?',
    text: 'Half of a Dockerfile is the developer’s, half is the platform’s. See the owner of each line, what is wrong with it, and who should mend it.',
    example: 'Open the Dockerfile of checkout-api',
    to: `${EXAMPLE}/dockerfile`,
  },
  {
    title: 'Where does it stand?',
    text: 'Infrastructure below, platform in the middle, applications on top. See who serves whom, and where something reaches past its neighbour.',
    example: 'Walk through the factory',
    to: '/platform-layers',
  },
];

/** The words of the home page that belong to no single question. */
export const messages = {
  title: 'Cookie Factory',
  subtitle:
    'Crumb & Co bakes and sells cookies. Its platform teams serve everybody else, and this portal knows what each of them does.',
  teams: 'All platform teams, and the work that nobody has yet',
  catalog: 'The whole catalog',
};
