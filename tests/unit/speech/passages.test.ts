import { expect, test } from 'vitest';
import { IDLE, type PlayerState } from '../../../src/model/player-state.ts';
import type { ScriptPlace } from '../../../src/model/script.ts';
import { createPassages } from '../../../src/speech/passages.ts';
import type { Player, Target } from '../../../src/speech/player.ts';

const PASSAGES = [
  { start: 10, end: 20 },
  { start: 40, end: 55 },
  { start: 90, end: 95 },
];

/** A player that notes what it is asked for, and is told what has happened. */
function fakePlayer() {
  const asked: (readonly [number, number | undefined])[] = [];
  const listeners: ((state: PlayerState) => void)[] = [];
  const player = {
    state: IDLE,
    place: null as ScriptPlace | null,
    subscribe: (listener: (state: PlayerState) => void) => {
      listeners.push(listener);
      return () => {};
    },
    playFrom: (from: Target, until?: ScriptPlace) => void asked.push([(from as ScriptPlace).offset, until?.offset]),
  };
  const tell = (status: PlayerState['status'], offset: number): void => {
    player.place = { part: 'body', offset };
    for (const listener of listeners) listener({ ...IDLE, status });
  };
  return { player: player as Pick<Player, 'state' | 'place' | 'subscribe' | 'playFrom'>, asked, tell };
}

test('passages are spoken one after the other, each to its end', () => {
  const { player, asked, tell } = fakePlayer();
  createPassages(player).play(PASSAGES);
  tell('playing', 12);
  tell('paused', 20);
  tell('playing', 41);
  tell('paused', 57);
  tell('ended', 0);
  expect(asked).toEqual([
    [10, 20],
    [40, 55],
    [90, 95],
  ]);
});

test('a pause in the middle of one ends it', () => {
  const { player, asked, tell } = fakePlayer();
  createPassages(player).play(PASSAGES);
  tell('playing', 12);
  tell('paused', 15);
  tell('playing', 15);
  tell('paused', 30);
  expect(asked).toEqual([[10, 20]]);
});

test('a voice that fails ends it', () => {
  const { player, asked, tell } = fakePlayer();
  createPassages(player).play(PASSAGES);
  tell('failed', 12);
  tell('paused', 20);
  expect(asked).toEqual([[10, 20]]);
});

test('what is dropped is not spoken', () => {
  const { player, asked, tell } = fakePlayer();
  const passages = createPassages(player);
  passages.play(PASSAGES);
  passages.drop();
  tell('paused', 20);
  expect(asked).toEqual([[10, 20]]);
});
