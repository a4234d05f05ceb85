const SCALE = 2;

/**
 * Paints an SVG twice as large as it says. The SVG has to stand on its own,
 * for what it would load taints the canvas.
 */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  // No blob: the content security policy of Backstage takes images from itself and as data.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  const context = canvas.getContext('2d');
  if (!context) {
    throw new Error('This browser offers no canvas. Save the SVG instead.');
  }
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return await blobOf(canvas);
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      blob =>
        blob
          ? resolve(blob)
          : reject(
              new Error(
                'The picture is too large for a PNG in this browser. Save the SVG instead.',
              ),
            ),
      'image/png',
    );
  });
}
