import { unsavedEdits } from './unsavedEdits';

const edits = unsavedEdits<{ readonly title: string }>('test');

afterEach(() => {
  jest.restoreAllMocks();
  sessionStorage.clear();
});

describe('unsavedEdits', () => {
  it('gives back what was typed by the link that it was typed by', () => {
    edits.remember('a', { title: 'Mine' });

    expect(edits.recall('a')).toEqual({ title: 'Mine' });
    expect(edits.recall('b')).toBeUndefined();
  });

  it('forgets nothing of another link, nor of another form', () => {
    edits.remember('a', { title: 'Mine' });
    edits.forget('b');
    unsavedEdits('other').forget('a');

    expect(edits.recall('a')).toEqual({ title: 'Mine' });
    edits.forget('a');
    expect(edits.recall('a')).toBeUndefined();
  });

  it('lets the form work where nothing more can be kept', () => {
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });

    expect(() => edits.remember('a', { title: 'Mine' })).not.toThrow();
    expect(edits.recall('a')).toBeUndefined();
  });
});
