/** Runs something before each frame of the page until the returned function is called. */
export function everyFrame(run: () => void): () => void {
  let request = 0;
  const step = () => {
    run();
    request = requestAnimationFrame(step);
  };
  request = requestAnimationFrame(step);
  return () => cancelAnimationFrame(request);
}
