/** A picture of the article: its words first, the picture itself only when it is asked for. */
import { useSignal } from '@preact/signals';
import type { Picture } from '../model/article.ts';
import { interfaceLanguage, text } from '../platform/i18n.ts';

interface AskProps {
  readonly picture: Picture;
  readonly hasFailed: boolean;
  readonly onAsk: () => void;
}

function AskView({ picture, hasFailed, onAsk }: AskProps) {
  const about = picture.text === '' ? {} : { 'aria-label': text('showPictureOf', picture.text) };
  return (
    <>
      <button type="button" class="picture__button" onClick={onAsk} {...about}>
        {text('showPicture')}
      </button>
      <p class="picture__words" role="status" lang={interfaceLanguage()}>
        {hasFailed && text('pictureFailed')}
      </p>
    </>
  );
}

export function PictureView({ picture }: { readonly picture: Picture }) {
  const status = useSignal<'words' | 'shown' | 'failed'>('words');
  return (
    <figure class="picture">
      {status.value === 'shown' ? (
        // The site learns that its picture was looked at, and not where.
        <img
          class="picture__image"
          src={picture.source}
          alt={picture.text}
          referrerPolicy="no-referrer"
          onError={() => (status.value = 'failed')}
        />
      ) : (
        <AskView picture={picture} hasFailed={status.value === 'failed'} onAsk={() => (status.value = 'shown')} />
      )}
      {picture.text !== '' && (
        <figcaption class="picture__words" dir="auto">
          {picture.text}
        </figcaption>
      )}
    </figure>
  );
}
