/** Play, pause, back, on, how fast; and the sentence that is being spoken. */

import type { PlayerState } from '../model/player-state.ts';
import { RATES, type Settings } from '../model/settings.ts';
import type { MessageKey } from '../platform/i18n.ts';
import { interfaceLanguage, text } from '../platform/i18n.ts';
import { Icon } from './icons.tsx';
import { NoticeView } from './notice-view.tsx';
import './player-view.css';
import { ProgressView } from './progress-view.tsx';
import type { PlayerActions, Reading } from './reading.ts';
import { SpokenSentence } from './spoken-sentence.tsx';
import { VoiceChoice } from './voice-choice.tsx';

interface PlayerProps {
  readonly reading: Reading;
  readonly player: PlayerState;
  readonly settings: Settings;
  readonly actions: PlayerActions;
  /** Until when the voice goes on. */
  readonly note: MessageKey;
  /** The reader has scrolled away from where the voice is. */
  readonly isAway?: boolean;
}

const languageName = (lang: string): string =>
  new Intl.DisplayNames(interfaceLanguage(), { type: 'language' }).of(lang) ?? lang;

function SpeedChoice({ settings, actions }: Pick<PlayerProps, 'settings' | 'actions'>) {
  return (
    <label class="player__speed">
      {text('speed')}
      <select
        value={settings.rate}
        onChange={(event) => actions.changeSettings({ rate: Number(event.currentTarget.value) })}
      >
        {RATES.map((rate) => (
          <option key={rate} value={rate}>
            {text('speedTimes', rate)}
          </option>
        ))}
      </select>
    </label>
  );
}

export function PlayerView({ reading, player, settings, actions, note, isAway = false }: PlayerProps) {
  const isOn = player.status === 'playing' || player.status === 'loading';
  return (
    <section class="player" aria-label={text('player')}>
      <div class="player__buttons">
        <button type="button" aria-label={text('previousParagraph')} onClick={() => actions.previous('paragraph')}>
          <Icon name="previousParagraph" />
        </button>
        <button type="button" aria-label={text('previousSentence')} onClick={() => actions.previous('sentence')}>
          <Icon name="previous" />
        </button>
        <button
          type="button"
          class="player__play"
          aria-label={text(isOn ? 'pause' : 'play')}
          onClick={actions.togglePlaying}
        >
          <Icon name={isOn ? 'pause' : 'play'} />
        </button>
        <button type="button" aria-label={text('nextSentence')} onClick={() => actions.next('sentence')}>
          <Icon name="next" />
        </button>
        <button type="button" aria-label={text('nextParagraph')} onClick={() => actions.next('paragraph')}>
          <Icon name="nextParagraph" />
        </button>
      </div>
      <div class="player__progress">
        <ProgressView player={player} onSeek={actions.seekShare} />
        <SpeedChoice settings={settings} actions={actions} />
      </div>
      {reading.script.utterances.some(({ quote }) => quote !== undefined) && (
        <div class="player__quotes">
          <button type="button" onClick={() => actions.previous('quote')}>
            {text('previousQuote')}
          </button>
          <button type="button" onClick={() => actions.next('quote')}>
            {text('nextQuote')}
          </button>
        </div>
      )}
      {isAway && (
        <button type="button" class="player__back" onClick={actions.followVoice}>
          {text('backToVoice')}
        </button>
      )}
      <SpokenSentence reading={reading} player={player} />
      {player.error !== null && (
        <NoticeView kind="alert">
          <p>{text(player.error, languageName(reading.article.lang ?? 'en'))}</p>
        </NoticeView>
      )}
      <p class="player__note" role="status">
        {player.status === 'ended' && text('finished')}
      </p>
      {/* Not announced: it would be spoken over the voice. */}
      {player.hasFallenBack && <p class="player__note">{text('embeddedVoiceInstead')}</p>}
      <VoiceChoice
        reading={reading}
        player={player}
        settings={settings}
        note={note}
        onChange={actions.changeSettings}
      />
    </section>
  );
}
