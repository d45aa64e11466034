// Whether a note is known: somebody has evidence for it, or customers said that it is so. Pure.
import type { Note } from '../model/empathy-map';
import { isBacked } from '../model/evidence';

export const isKnown = ({ check, evidence }: Note): boolean =>
  isBacked(evidence) || check?.verdict === 'held';
