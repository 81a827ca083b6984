/** A picture of the article: its words first, the picture itself only when it is asked for. */
import { type Signal, useComputed, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Picture } from '../model/article.ts';
import { interfaceLanguage, text } from '../platform/i18n.ts';
import { Icon } from '../ui/icons.tsx';
import './picture-view.css';

interface PictureProps {
  readonly picture: Picture;
  /** What stands under it in the page, a line each. */
  readonly captions: readonly string[];
  /** How many pictures the article has. */
  readonly count: number;
  readonly areAllShown: Signal<boolean>;
}

interface AskProps extends Omit<PictureProps, 'captions'> {
  readonly hasFailed: boolean;
  readonly onAsk: () => void;
  readonly onAskAll: () => void;
}

function AskView({ picture, count, areAllShown, hasFailed, onAsk, onAskAll }: AskProps) {
  const about = picture.text === '' ? {} : { 'aria-label': text('showPictureOf', picture.text) };
  return (
    <div class="picture__ask" lang={interfaceLanguage()}>
      <button type="button" class="picture__button" onClick={onAsk} {...about}>
        <Icon name="picture" />
        {text('showPicture')}
      </button>
      {count > 1 && !areAllShown.value && (
        <button type="button" class="picture__button" onClick={onAskAll}>
          {text('showAllPictures', count)}
        </button>
      )}
      <p class="picture__failure" role="status">
        {hasFailed && text('pictureFailed')}
      </p>
    </div>
  );
}

/** What a picture shows, where its caption says something else or nothing. */
const descriptionOf = ({ text: description }: Picture, captions: readonly string[]): string =>
  captions.some((caption) => caption.includes(description)) ? '' : description;

export function PictureView({ picture, captions, count, areAllShown }: PictureProps) {
  const wish = useSignal<'none' | 'asked' | 'failed'>('none');
  const isShown = useComputed(() => wish.value !== 'failed' && (wish.value === 'asked' || areAllShown.value)).value;
  const description = descriptionOf(picture, captions);
  // The button that was pressed is gone: the focus stays in its place.
  const figure = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (wish.value === 'asked') figure.current?.focus({ preventScroll: true });
  }, [wish.value]);
  return (
    <figure ref={figure} class="picture" tabIndex={-1}>
      {isShown ? (
        // The site learns that its picture was looked at, and not where.
        <img
          class="picture__image"
          src={picture.source}
          alt={picture.text}
          referrerPolicy="no-referrer"
          onError={() => (wish.value = 'failed')}
        />
      ) : (
        <>
          <AskView
            picture={picture}
            count={count}
            areAllShown={areAllShown}
            hasFailed={wish.value === 'failed'}
            onAsk={() => (wish.value = 'asked')}
            onAskAll={() => {
              wish.value = 'asked';
              areAllShown.value = true;
            }}
          />
          {description !== '' && captions.length > 0 && (
            <p class="picture__words" dir="auto">
              {description}
            </p>
          )}
        </>
      )}
      {(captions.length > 0 || description !== '') && (
        <figcaption class="picture__words" dir="auto">
          {captions.length === 0 ? description : captions.map((caption) => <p key={caption}>{caption}</p>)}
        </figcaption>
      )}
    </figure>
  );
}
