export interface Config {
  app?: {
    /**
     * The component that the home page takes as its example, as an entity reference.
     *
     * @visibility frontend
     */
    exampleComponent?: string;
  };
}
