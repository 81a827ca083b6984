/**
 * What has the focus is wholly in sight (WCAG 2.2, 2.4.12). Firefox leaves alone what is in sight with but one line;
 * `scroll-padding` keeps it from under the player.
 */
export function keepFocusInSight(): void {
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches(':focus-visible')) target.scrollIntoView({ block: 'nearest' });
  });
}
