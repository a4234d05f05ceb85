import { createContext, useContext } from 'react';
import type { PictureQuery } from './layersQuery';

const PictureQueryContext = createContext<PictureQuery>({});

/** Hands down what the picture was asked with. */
export const PictureQueryProvider = PictureQueryContext.Provider;

/** What the picture on show was asked with: lists beside it are asked alike. */
export function usePictureQuery(): PictureQuery {
  return useContext(PictureQueryContext);
}
