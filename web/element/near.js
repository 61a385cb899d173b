// near calls back once when an element has come into view or nearly, so that
// nobody loads a program for what they never scroll to. The answer ends it.
export function near(element, call) {
  const watch = new IntersectionObserver((seen) => {
    if (!seen.some((s) => s.isIntersecting)) return;
    watch.disconnect();
    call();
  }, { rootMargin: '200px' });
  watch.observe(element);
  return () => watch.disconnect();
}
