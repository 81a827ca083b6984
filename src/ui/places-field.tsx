/** What Lectern remembers of readings, and how to make it forget. */
import { useSignal } from '@preact/signals';
import { text } from '../platform/i18n.ts';
import { forgetPlaces } from '../platform/places.ts';

export function PlacesField() {
  const isForgotten = useSignal(false);
  return (
    <div class="switch">
      <button
        type="button"
        onClick={() => {
          forgetPlaces()
            .then(() => {
              isForgotten.value = true;
            })
            .catch(console.error);
        }}
      >
        {text('forgetPlaces')}
      </button>
      <p class="switch__note" role="status">
        {text(isForgotten.value ? 'placesForgotten' : 'forgetPlacesNote')}
      </p>
    </div>
  );
}
