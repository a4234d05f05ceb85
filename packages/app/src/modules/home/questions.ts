import { parseEntityRef } from '@backstage/catalog-model';

/** A question that the product answers, with an example to start from. */
export interface Question {
  readonly title: string;
  readonly text: string;
  readonly example: string;
  readonly to: string;
}

/** The words of the home page that belong to no single question. */
export const messages = {
  title: 'Cookie Factory',
  subtitle: (organization: string) =>
    `The platform teams of ${organization} serve everybody else. Three questions come up every day, and each has an example here.`,
  teams: 'All platform teams, and the work that nobody has yet',
  catalog: 'The whole catalog',
};

/** The three questions, in the order in which a newcomer asks them, about one component. */
export function questionsAbout(componentRef: string): readonly Question[] {
  const { kind, namespace, name } = parseEntityRef(componentRef, {
    defaultKind: 'component',
    defaultNamespace: 'default',
  });
  const page = `/catalog/${[namespace, kind.toLowerCase(), name]
    .map(encodeURIComponent)
    .join('/')}`;

  return [
    {
      title: 'Who do I ask?',
      text: 'A pipeline fails, an alarm rings, a database fills up. The page of every service names the one team to ask about it, and says why.',
      example: `Ask about ${name}`,
      to: page,
    },
    {
      title: 'Whose line is this?',
      text: 'Half of a Dockerfile is the developer’s, half is the platform’s. See the owner of each line, what is wrong with it, and who should mend it.',
      example: `Open the Dockerfile of ${name}`,
      to: `${page}/dockerfile`,
    },
    {
      title: 'Where does it stand?',
      text: 'Infrastructure below, platform in the middle, applications on top. See who serves whom, and where something reaches past its neighbour.',
      example: 'Walk through the factory',
      to: '/platform-layers',
    },
  ];
}
