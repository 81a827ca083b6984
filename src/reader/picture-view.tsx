/** A picture of the article: its words first, the picture itself only when it is asked for. */
import { useSignal } from '@preact/signals';
import type { Picture } from '../model/article.ts';
import { text } from '../platform/i18n.ts';

export function PictureView({ picture }: { readonly picture: Picture }) {
  const isShown = useSignal(false);
  if (isShown.value) {
    return (
      <figure class="picture">
        {/* The site learns that its picture was looked at, and not where. */}
        <img class="picture__image" src={picture.source} alt={picture.text} referrerPolicy="no-referrer" />
        {picture.text !== '' && (
          <figcaption class="picture__words" dir="auto">
            {picture.text}
          </figcaption>
        )}
      </figure>
    );
  }
  return (
    <div class="picture">
      <button type="button" class="picture__button" onClick={() => (isShown.value = true)}>
        {picture.text === '' ? text('showPicture') : text('showPictureOf', picture.text)}
      </button>
    </div>
  );
}
