// A transcript as paragraphs of sentences, each with who says it and when. Knows no file and no window.

export interface Sentence {
  text: string;
  /** Seconds since the recording began, or the time of day; null if the transcript has no times. */
  at: number | null;
}

export interface Paragraph {
  /** As the transcript calls them; '' if it names nobody. */
  speaker: string;
  at: number | null;
  /** The position of its first sentence among all sentences. */
  first: number;
  sentences: Sentence[];
}

export interface Transcript {
  paragraphs: Paragraph[];
  /** In the order in which they are first named, also those who say nothing. */
  speakers: string[];
  sentenceCount: number;
}

/** The paragraph that holds a sentence. */
export function paragraphAt({ paragraphs }: Transcript, sentence: number): Paragraph {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((paragraphs[middle] as Paragraph).first <= sentence) low = middle;
    else high = middle - 1;
  }
  return paragraphs[low] as Paragraph;
}

/** Where in the transcript something was said: its time, otherwise the number of its paragraph. */
export function placeOf(transcript: Transcript, sentence: number): string {
  const paragraph = paragraphAt(transcript, sentence);
  const at = paragraph.sentences[sentence - paragraph.first]?.at ?? null;
  return at === null ? `¶ ${transcript.paragraphs.indexOf(paragraph) + 1}` : clockText(at);
}

/** `4:05` or `1:04:05`. */
export function clockText(seconds: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const rest = two(Math.floor(seconds) % 60);
  return hours === 0 ? `${minutes}:${rest}` : `${hours}:${two(minutes)}:${rest}`;
}
