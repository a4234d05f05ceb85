import { parse } from 'yaml';
import { packagedVocabulary } from '../../vocabulary/createVocabulary';
import { validateYaml } from '../validateYaml';
import { editedYaml } from './draftYaml';
import { readDraft } from './readDraft';

const SPEC = {
  type: 'ml-platform',
  owner: 'group:default/ml-platform',
  concerns: ['model-monitoring'],
  appliesTo: [
    { filter: { kind: 'Component', 'spec.type': { $in: ['ml-model'] } } },
  ],
  reviewBy: '2027-03-31',
};

const ENTITY = {
  apiVersion: 'platform-teams/v1alpha1',
  kind: 'Responsibility',
  metadata: {
    name: 'model-monitoring',
    namespace: 'default',
    uid: '4711',
    etag: 'abc',
    title: 'Model monitoring',
    labels: { area: 'ml' },
    tags: ['ml'],
    annotations: {
      'backstage.io/managed-by-location': 'url:https://git.example.com/a.yaml',
      'backstage.io/edit-url': 'https://git.example.com/a.yaml',
      'platform-teams/accepted': 'dead-rule until 2027-01-01: soon',
    },
    links: [{ url: 'https://chat.example.com/ml', icon: 'chat' }],
  },
  spec: SPEC,
  relations: [{ type: 'ownedBy', targetRef: 'group:default/ml-platform' }],
};

describe('readDraft', () => {
  it('keeps what a draft does not hold, and leaves out what the catalog adds', () => {
    const { draft, kept } = readDraft(ENTITY);

    expect({ draft, kept }).toEqual({
      draft: {
        name: 'model-monitoring',
        title: 'Model monitoring',
        links: [{ url: 'https://chat.example.com/ml', icon: 'chat' }],
        ...SPEC,
      },
      kept: {
        labels: { area: 'ml' },
        tags: ['ml'],
        annotations: {
          'platform-teams/accepted': 'dead-rule until 2027-01-01: soon',
        },
      },
    });
  });

  it('goes back into a file that says the same and passes the check', () => {
    const { draft, kept } = readDraft(ENTITY);
    const text = editedYaml(draft, kept);

    expect(parse(text)).toEqual({
      apiVersion: 'platform-teams/v1alpha1',
      kind: 'Responsibility',
      metadata: {
        name: 'model-monitoring',
        title: 'Model monitoring',
        links: [{ url: 'https://chat.example.com/ml', icon: 'chat' }],
        labels: { area: 'ml' },
        tags: ['ml'],
        annotations: {
          'platform-teams/accepted': 'dead-rule until 2027-01-01: soon',
        },
      },
      spec: SPEC,
    });
    expect(
      validateYaml(text, { file: 'a.yaml', vocabulary: packagedVocabulary() }),
    ).toEqual([]);
  });

  it.each([[undefined], ['text'], [{ metadata: [], spec: 3 }]])(
    'makes an empty draft of %j',
    entity => {
      expect(readDraft(entity)).toEqual({ draft: {}, kept: {} });
    },
  );

  it('keeps a namespace of its own', () => {
    expect(
      readDraft({ metadata: { name: 'a', namespace: 'ml' } }).draft,
    ).toEqual({ name: 'a', namespace: 'ml' });
  });
});
