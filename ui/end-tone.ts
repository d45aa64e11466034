// A soft tone when the countdown stored in the map runs out. FigJam's own timer has a sound of its own.
import { useEffect, useRef } from 'preact/hooks';

const SECONDS = 1.6;
const HERTZ = 523.25;
const VOLUME = 0.12;

/** Browsers allow sound only after a click, so the click that turns the sound on creates the context. */
export function useEndTone(isOn: boolean, ranOut: boolean): void {
  const context = useRef<AudioContext | null>(null);
  useEffect(() => {
    if (isOn) context.current ??= new AudioContext();
  }, [isOn]);
  useEffect(() => {
    if (isOn && ranOut && context.current) playTone(context.current);
  }, [ranOut]);
}

function playTone(context: AudioContext): void {
  const tone = context.createOscillator();
  const volume = context.createGain();
  const begin = context.currentTime;
  tone.frequency.value = HERTZ;
  volume.gain.setValueAtTime(0, begin);
  volume.gain.linearRampToValueAtTime(VOLUME, begin + SECONDS / 20);
  volume.gain.exponentialRampToValueAtTime(0.001, begin + SECONDS);
  tone.connect(volume).connect(context.destination);
  tone.start();
  tone.stop(begin + SECONDS);
}
