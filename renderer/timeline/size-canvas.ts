/** Gives a canvas the size of its place in device pixels, and a context that draws in those of the page. */
export const sizeCanvas = (
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
): CanvasRenderingContext2D | undefined => {
  const ratio = window.devicePixelRatio || 1;
  const context = canvas.getContext('2d') ?? undefined;
  const wide = Math.round(width * ratio);
  const high = Math.round(height * ratio);
  if (canvas.width !== wide || canvas.height !== high) {
    canvas.width = wide;
    canvas.height = high;
    canvas.style.width = `${String(width)}px`;
    canvas.style.height = `${String(height)}px`;
  }
  context?.setTransform(ratio, 0, 0, ratio, 0, 0);
  return context;
};
