import { path, type Drawn, type Point } from '../drawing';

/** Something is wrong here: a sign of 15 pixels. @public */
export function drawWarning(place: Point): readonly Drawn[] {
  const at = { at: place, scale: 15 / 16 };
  return [
    path('M8 1.8 15 14.2H1z', {
      ...at,
      fill: 'worn-tint',
      stroke: 'worn',
      width: 1.5,
    }),
    path('M8 6v4M8 12v.2', {
      ...at,
      stroke: 'worn',
      width: 1.6,
      roundEnds: true,
    }),
  ];
}
